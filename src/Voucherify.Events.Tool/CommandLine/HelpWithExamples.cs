using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Voucherify.Events.Tool;

/// <summary>Prints the help of a command, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);

        if (parseResult.CommandResult.Command is Verb { Examples: { Count: > 0 } examples })
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");

            foreach (string example in examples)
            {
                output.WriteLine($"  {CommandLine.Name} {example}");
            }

            output.WriteLine();
        }

        return exitCode;
    }
}

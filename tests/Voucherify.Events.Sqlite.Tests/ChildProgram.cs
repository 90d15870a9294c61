using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>
/// What tests run in a process of its own, to see how it ends and what is left: this assembly is also a program. It opens an inbox, runs
/// what waits, and ends when nothing does.
/// </summary>
internal static class ChildProgram
{
    public const string Poison = "whs_poison";

    /// <summary>Starts a process that handles what waits in a file; a handler of the poison ends it.</summary>
    /// <param name="how">How the poison ends it: <c>failfast</c> or <c>overflow</c>; or <c>hold</c>, to keep the file until it is killed.</param>
    /// <param name="path">The file.</param>
    /// <param name="ledger">The file in which handlers write what they did.</param>
    /// <param name="environment">A variable of its environment.</param>
    public static Process Start(string how, string path, string ledger, (string Name, string Value)? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProgram).Assembly.Location, how, path, ledger])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What ends on purpose leaves no dump.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";

        if (environment is (var name, var value))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        return process;
    }

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var how, var path, var ledger])
        {
            return 2;
        }

        var script = new HandlerScript((handler, webhook) =>
        {
            if (webhook.Id == Poison && handler == nameof(HandlerScript.Mail))
            {
                _ = how == "overflow" ? Overflow(1) : throw FailFast();
            }

            return File.AppendAllTextAsync($"{ledger}.{handler}.{webhook.Id}", "+");
        });
        await using InboxHost host = await InboxHost.StartAsync(voucherify =>
        {
            voucherify.Services.AddSingleton(script);
            voucherify.AddHandler<WebhookEventData, HandlerScript.Book>();
            voucherify.AddHandler<WebhookEventData, HandlerScript.Mail>();
            voucherify.UseSqliteInbox(path, options => options.RetryDelays = [TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(20)]);
        });

        if (how == "hold")
        {
            Console.WriteLine("holding");
            await Task.Delay(InboxHost.Patience);
        }

        await host.UntilSettledAsync();
        return 0;
    }

    private static InvalidOperationException FailFast()
    {
        Environment.FailFast("A handler ends the process.");
        return new InvalidOperationException();
    }

    private static int Overflow(int depth) => depth + Overflow(depth + 1) + Overflow(depth + 2);
}

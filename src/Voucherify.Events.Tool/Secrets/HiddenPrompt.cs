using System.Text;

namespace Voucherify.Events.Tool;

/// <summary>Prompts the user for a secret without showing what is typed.</summary>
internal static class HiddenPrompt
{
    public static string Ask(string question)
    {
        Console.Error.Write(question);
        var answer = new StringBuilder();

        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key is ConsoleKey.Backspace)
            {
                answer.Length = Math.Max(0, answer.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                answer.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return answer.ToString();
    }
}

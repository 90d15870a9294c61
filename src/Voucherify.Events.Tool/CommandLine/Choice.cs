using System.CommandLine;
using System.CommandLine.Completions;

namespace Voucherify.Events.Tool;

/// <summary>Creates options that accept one of a few words.</summary>
internal static class Choice
{
    public static Option<string?> Create(string name, string description, string helpName, params string[] words)
    {
        var option = new Option<string?>(name) { Description = $"{description} {Join(words)}.", HelpName = helpName };
        option.CompletionSources.Add(_ => words.Select(word => new CompletionItem(word)));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !words.Contains(word))
            {
                result.AddError($"'{word}' is not a valid value of {name}. Use {Join(words)}.{Nearest.Ask(word, words)}");
            }
        });
        return option;
    }

    private static string Join(string[] words) => $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}

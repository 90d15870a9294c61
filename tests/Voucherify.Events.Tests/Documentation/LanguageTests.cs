using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Voucherify.Events.Tests;

/// <summary>
/// Checks the language of all Markdown files, and of the comments and messages in <c>src</c>: American English, and the terms that .NET
/// documentation uses. The rules are in CONTRIBUTING.md.
/// </summary>
public sealed partial class LanguageTests
{
    // Regular expressions to avoid, and what to write instead.
    private static readonly (string Avoid, string Write)[] s_phrases =
    [
        (@"(?<!\bthere )\bis no (?!longer\b|more\b|less\b|later\b|earlier\b)", "is not a"),
        (@"(?<!\bthere )\bare no (?!longer\b|more\b|less\b)", "are not"),
        (@"\bunless set\b", "by default"),
        (@"\bmakes? one\b", "creates"),
        (@"\bwho(so)?ever\b", "the caller, the user, ..."),
        (@"\b(some|no)body\b", "a user, no handler, ..."),
        (@"\btime(-| )outs?\b", "timeout"),
        (@"\btime(-| )stamps?\b", "timestamp"),
        (@"\bwhite(-| )spaces?\b", "whitespace"),
        (@"\bas a rule\b", "usually"),
        (@"\bat times\b", "sometimes"),
        (@"\bgiven up\b", "moved to the dead letters"),
        (@"\bhears? of\b", "is notified of"),
        (@"\bthe like\b", "similar"),
        (@"\b(a|each|every|next|last) try\b(?! block)", "attempt"),
        (@"(?<!\b410 )\bgone\b", "removed, deleted"),
    ];

    private static readonly (string Avoid, string Write)[] s_spellings =
    [
        (@"programmes?", "program"),
        (@"cancell(ed|ing|er)", "canceled"),
        (@"(behaviour|colour|favour|honour|neighbour|flavour|endeavour|labour)\w*", "-or"),
        (@"((de)?seriali|recogni|normali|(re)?organi|optimi|minimi|maximi|summari|(un)?authori|customi|synchroni|(un)?initiali|utili|categori|finali|generali|speciali|standardi|prioriti|emphasi|locali|anonymi|randomi|capitali|visuali|materiali)s(e|ed|es|er|ers|ing|ation|ations)", "-ize"),
        (@"analys(e|ed|ing)", "-yze"),
        (@"licences?", "license"),
        (@"(defence|offence|pretence)s?", "-ense"),
        (@"catalogues?|dialogues?", "-og"),
        (@"(label|model|travel|signal|level|channel|total|marshal|fuel)l(ed|ing|er)", "-l-"),
        (@"judgement", "judgment"),
        (@"(grey|centre|fibre|metre|litre)s?|centred", "gray, -er"),
        (@"towards", "toward"),
        (@"(whil|among)st", "while, among"),
        (@"learnt|spelt|burnt", "-ed"),
        (@"artefacts?", "artifact"),
        (@"fulfils?|skilful|enrols?", "-ll"),
        (@"(ageing|acknowledgement|cheque|tyre|storey|sceptic|mould|plough)s?", "American spelling"),
    ];

    private static readonly (Regex Avoid, string Write)[] s_rules =
    [
        // A phrase may continue on the next line, also in a comment.
        .. s_phrases.Select(phrase => (Rule(phrase.Avoid.Replace(" ", @"(?:\s|///?)+", StringComparison.Ordinal)), phrase.Write)),
        .. s_spellings.Select(word => (Rule($@"\b({word.Avoid})\b"), word.Write)),
    ];

    private static readonly Lazy<(string File, SyntaxTree Tree)[]> s_sources = new(() =>
    [
        .. Files("src", "*.cs").AsParallel().AsOrdered().Select(path => (NameOf(path), CSharpSyntaxTree.ParseText(File.ReadAllText(path)))),
    ]);

    private static readonly string[] s_folders = [".github", "samples", "src", "tests"];

    [Fact]
    public void The_Markdown_files_are_in_American_English() => Markdown().SelectMany(FindIn).ShouldBeNone();

    [Fact]
    public void The_comments_are_in_American_English() => s_sources.Value.SelectMany(CommentsOf).SelectMany(FindIn).ShouldBeNone();

    [Fact]
    public void The_messages_are_in_American_English() =>
        s_sources.Value.SelectMany(MessagesOf).Concat(Pages()).SelectMany(FindIn).ShouldBeNone();

    [Fact]
    public void An_ID_is_written_in_capitals() => Markdown().Concat(s_sources.Value.SelectMany(CommentsOf))
        .SelectMany(passage => Id().Matches(passage.Text).Select(match => Locate(passage, match, "ID")))
        .ShouldBeNone();

    [Theory]
    [InlineData("The request is no webhook.")]
    [InlineData("It is cancelled when the time-out expires.")]
    [InlineData("Somebody serialises it, whoever that is.")]
    public void A_violation_is_found(string text) => FindIn(("a file", 1, text)).Should().NotBeEmpty();

    [Theory]
    [InlineData("There is no replay window, and `whoever` is code.")]
    [InlineData("It is no longer raised; otherwise, the promise is canceled.")]
    public void Correct_text_is_accepted(string text) => FindIn(("a file", 1, InlineCode().Replace(text, "…"))).Should().BeEmpty();

    private static Regex Rule(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<string> FindIn((string File, int Line, string Text) passage) => s_rules
        .SelectMany(rule => rule.Avoid.Matches(passage.Text).Select(match => Locate(passage, match, rule.Write)));

    private static string Locate((string File, int Line, string Text) passage, Match match, string write) =>
        $"{passage.File}:{passage.Line + passage.Text.AsSpan(0, match.Index).Count('\n')}: \"{match.Value.Trim()}\" -> {write}";

    private static IEnumerable<(string File, int Line, string Text)> Markdown() =>
        Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(s_folders.SelectMany(folder => Files(folder, "*.md")))
            .Select(path => (NameOf(path), 1, ProseOf(File.ReadAllText(path).ReplaceLineEndings("\n"))));

    // Code and the targets of links are not prose. Line breaks remain, so that line numbers are correct.
    private static string ProseOf(string markdown) => LinkTarget().Replace(InlineCode().Replace(CodeBlock().Replace(markdown, OnlyLines), "…"), "]");

    private static string OnlyLines(Match match) => "…" + new string('\n', match.Value.Count(character => character == '\n'));

    private static IEnumerable<(string File, int Line, string Text)> CommentsOf((string File, SyntaxTree Tree) source) => source.Tree.GetRoot()
        .DescendantTrivia()
        .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
        .Select(trivia => (source.File, LineOf(source.Tree, trivia.SpanStart), CodeElement().Replace(trivia.ToFullString(), OnlyLines)));

    // A literal with a space is a message or part of one. Other literals are names.
    private static IEnumerable<(string File, int Line, string Text)> MessagesOf((string File, SyntaxTree Tree) source) => source.Tree.GetRoot()
        .DescendantTokens()
        .Where(token => token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax && token.ValueText.Contains(' ', StringComparison.Ordinal))
        .Select(token => (source.File, LineOf(source.Tree, token.SpanStart), token.ValueText));

    // The page of the inspector: its text, its comments, and the literals of its scripts that contain a space.
    private static IEnumerable<(string File, int Line, string Text)> Pages() => Files("src", "*.html").Concat(Files("src", "*.js"))
        .SelectMany(path => File.ReadAllLines(path).Select((line, index) => (
            NameOf(path),
            index + 1,
            path.EndsWith(".js", StringComparison.Ordinal) ? string.Join(" … ", ScriptText().Matches(line).Select(match => match.Value)) : line)));

    private static int LineOf(SyntaxTree tree, int position) =>
        tree.GetLineSpan(new Microsoft.CodeAnalysis.Text.TextSpan(position, 0)).StartLinePosition.Line + 1;

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !BuildOutput().IsMatch(path))
            .Order(StringComparer.Ordinal);

    private static string NameOf(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"(?<![\w.""'/])ids?\b(?![\w:=""']|\.\w)")]
    private static partial Regex Id();

    [GeneratedRegex("""//.*$|'[^']* [^']*'|"[^"]* [^"]*"|`[^`]* [^`]*`""")]
    private static partial Regex ScriptText();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\([^)\s]+\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("<(c|code)>.*?</\\1>|\\w+=\"[^\"]*\"", RegexOptions.Singleline)]
    private static partial Regex CodeElement();
}

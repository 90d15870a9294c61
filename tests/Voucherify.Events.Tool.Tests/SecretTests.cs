using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

/// <summary>Where the secret comes from. Each place has another one, and the digest tells which was taken.</summary>
public sealed class SecretTests : IDisposable
{
    private static readonly byte[] s_body = "{}"u8.ToArray();

    private readonly ToolRunner _tool = new();

    public SecretTests() => _tool.Write("body.json", s_body);

    public void Dispose() => _tool.Dispose();

    private async Task<ToolRun> SignAsync(string secret, params string[] options)
    {
        ToolRun run = await _tool.RunAsync(["verify", "body.json", "--sign", .. options]);

        run.Output.Trim().Should().Be(WebhookSignature.Compute(s_body, secret));
        run.ToString().Should().NotContain(secret);
        return run;
    }

    [UnixFact]
    public async Task Nothing_is_found_and_the_places_are_named()
    {
        ToolRun run = await _tool.RunAsync("verify", "body.json", "--sign");

        Snapshot.Match(run.ToString());
    }

    [UnixFact]
    public async Task A_file_wins_over_a_variable_and_the_environment()
    {
        _tool.Write("secret.txt", "of-the-file\r\n");
        _tool.Variables["MY_SECRET"] = "of-the-variable";
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = "of-the-environment";

        await SignAsync("of-the-file", "--secret-file", "secret.txt", "--secret-env", "MY_SECRET");
        await SignAsync("of-the-variable", "--secret-env", "MY_SECRET");
        await SignAsync("of-the-environment");
    }

    [UnixFact]
    public async Task A_secret_is_read_from_stdin()
    {
        ToolRun run = await _tool.RunAsync("of-stdin\n"u8.ToArray(), "verify", "body.json", "--sign", "--secret-file", "-");

        run.Output.Trim().Should().Be(WebhookSignature.Compute(s_body, "of-stdin"));
    }

    [UnixFact]
    public async Task Stdin_holds_one_thing()
    {
        ToolRun run = await _tool.RunAsync("of-stdin\n"u8.ToArray(), "verify", "-", "--sign", "--secret-file", "-");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("one input only");
    }

    [UnixFact]
    public async Task A_label_picks_one_of_several()
    {
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = "of-main";
        _tool.Variables["Voucherify__Webhooks__Secrets__shop"] = "of-shop";

        await SignAsync("of-main");
        await SignAsync("of-shop", "--label", "Shop");
        (await _tool.RunAsync("verify", "body.json", "--sign", "--label", "none")).ExitCode.Should().Be(3);
    }

    [UnixFact]
    public async Task The_settings_of_the_application_are_read_development_first()
    {
        _tool.Write("Shop/appsettings.json", """{ /* theirs */ "Voucherify": { "Webhooks": { "Secrets": { "main": "of-the-settings" } } }, }""");

        await SignAsync("of-the-settings", "--project", "Shop");
        _tool.Write("Shop/appsettings.Development.json", """{ "Voucherify:Webhooks:Secrets:main": "of-development" }""");
        await SignAsync("of-development", "--project", "Shop");
    }

    [UnixFact]
    public async Task A_section_of_another_name_is_named()
    {
        _tool.Write("appsettings.json", """{ "Partners": { "Hooks": { "Secrets": { "main": "of-the-section" } } } }""");

        await SignAsync("of-the-section", "--section", "Partners:Hooks");
    }

    [UnixFact]
    public async Task The_user_secrets_of_the_project_are_found_also_where_their_id_is_inherited()
    {
        _tool.Variables["HOME"] = _tool.Folder;
        _tool.Variables["DOTNET_NOLOGO"] = "1";
        _tool.Variables["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        _tool.Write("Directory.Build.props", "<Project><PropertyGroup><UserSecretsId>shop-secrets</UserSecretsId></PropertyGroup></Project>");
        _tool.Write("Shop/Shop.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>""");
        _tool.Write("Shop/appsettings.json", """{ "Voucherify:Webhooks:Secrets:main": "of-the-settings" }""");
        _tool.Write(".microsoft/usersecrets/shop-secrets/secrets.json", """{ "Voucherify:Webhooks:Secrets:main": "of-user-secrets" }""");

        ToolRun folder = await SignAsync("of-user-secrets", "--project", "Shop");
        ToolRun file = await SignAsync("of-user-secrets", "--project", "Shop/Shop.csproj");

        folder.Error.Should().Be("Signed with the secret from user-secrets of Shop/Shop.csproj (Voucherify:Webhooks:Secrets:main).\n").And.Be(file.Error);
    }

    [UnixFact]
    public async Task Settings_that_cannot_be_read_are_told()
    {
        _tool.Write("appsettings.json", "{ not JSON");

        ToolRun run = await _tool.RunAsync("verify", "body.json", "--sign");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("appsettings.json").And.Contain("not well-formed JSON");
    }

    [UnixFact]
    public async Task There_is_no_option_that_takes_the_secret_itself()
    {
        ToolRun run = await _tool.RunAsync("verify", "body.json", "--sign", "--secret", "s");

        run.ExitCode.Should().Be(2);
    }
}

using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>While developing, the log says why a signature does not match.</summary>
public sealed class DiagnosisTests
{
    [Fact]
    public async Task In_development_the_log_says_why_a_signature_does_not_match()
    {
        await using Receiver receiver = await StartAsync(Environments.Development, ("main", $"'{Receiver.Secret}'"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        Diagnoses(receiver).Should().ContainSingle().Which.Should().Contain("The secret has quotes around it");
    }

    [Fact]
    public async Task Of_several_secrets_the_one_is_told_of_that_explains_the_signature()
    {
        await using Receiver receiver = await StartAsync(
            Environments.Development, ("first", "one"), ("second", $"'{Receiver.Secret}'"), ("third", "three"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        Diagnoses(receiver).Should().ContainSingle().Which.Should().Contain("The secret has quotes around it");
    }

    [Theory]
    [InlineData(64 * 1024, true)]
    [InlineData(64 * 1024 + 1, false)]
    public async Task Bodies_longer_than_64_kibibytes_are_not_looked_into(int length, bool isDiagnosed)
    {
        await using Receiver receiver = await StartAsync(Environments.Development, ("main", "another"));

        using HttpResponseMessage response = await receiver.DeliverAsync(new byte[length]);

        Diagnoses(receiver).Any().Should().Be(isDiagnosed);
        receiver.Logs.Ours.Any(record => record.Id.Name == "NotDiagnosed").Should().Be(!isDiagnosed);
    }

    [Fact]
    public async Task A_signature_that_came_to_harm_is_looked_into()
    {
        await using Receiver receiver = await StartAsync(Environments.Development, ("main", Receiver.Secret));
        byte[] body = Wire.Body();

        using HttpResponseMessage response = await receiver.SendAsync(
            Wire.Request(body, $"sha256={WebhookSignature.Compute(body, Receiver.Secret)}"));

        Diagnoses(receiver).Should().ContainSingle().Which.Should().Contain("additional characters around it");
    }

    [Fact]
    public async Task A_valid_signature_is_not_diagnosed()
    {
        await using Receiver receiver = await StartAsync(Environments.Development, ("main", Receiver.Secret));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        Diagnoses(receiver).Should().BeEmpty();
    }

    [Fact]
    public async Task The_answer_does_not_say_why()
    {
        await using Receiver receiver = await StartAsync(Environments.Development, ("main", $"'{Receiver.Secret}'"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await Problem.ReadAsync(response)).Detail.Should().NotContain("quotes");
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Elsewhere_nothing_is_diagnosed(string environment)
    {
        await using Receiver receiver = await StartAsync(environment, ("main", $"'{Receiver.Secret}'"));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        Diagnoses(receiver).Should().BeEmpty();
    }

    private static IEnumerable<string> Diagnoses(Receiver receiver) =>
        receiver.Logs.Ours.Where(record => record.Id.Name == "Diagnosed").Select(record => record.Message);

    private static Task<Receiver> StartAsync(string environment, params (string Label, string Secret)[] secrets) => Receiver.StartAsync(
        settings: secrets.ToDictionary(secret => $"Secrets:{secret.Label}", secret => secret.Secret),
        environment: environment);
}

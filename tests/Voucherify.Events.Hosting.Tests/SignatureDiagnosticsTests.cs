using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

public sealed class SignatureDiagnosticsTests
{
    private static readonly WebhookVerifier s_verifier = new(new VoucherifyWebhooksOptions(), new WebhookSecrets("a secret"));

    [Fact]
    public void One_signature_is_looked_into_at_a_time_and_the_others_are_skipped_with_a_word()
    {
        var logger = new Reentrant();
        var diagnostics = new SignatureDiagnostics(logger, new Environment(Environments.Development));
        SignatureDiagnosis? second = null;
        logger.WhileTheFirstIsBusy = () => second = diagnostics.Examine(s_verifier, Host.Body(), new string('0', 64));

        SignatureDiagnosis? first = diagnostics.Examine(s_verifier, Host.Body(), new string('0', 64));
        SignatureDiagnosis? third = diagnostics.Examine(s_verifier, Host.Body(), new string('0', 64));

        first.Should().NotBeNull();
        second.Should().BeNull();
        third.Should().NotBeNull("the first is done");
        logger.Messages.Should().ContainSingle(message => message.Contains("another signature is being diagnosed"));
    }

    private sealed class Reentrant : ILogger<SignatureDiagnostics>
    {
        public Action? WhileTheFirstIsBusy { get; set; }

        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Messages.Add(formatter(state, exception));
            Action? action = WhileTheFirstIsBusy;
            WhileTheFirstIsBusy = null;
            action?.Invoke();
        }
    }
}

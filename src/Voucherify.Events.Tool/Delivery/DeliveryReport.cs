using System.Globalization;
using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Sends webhooks one after another, and reports the responses.</summary>
/// <param name="terminal">The terminal to report to.</param>
/// <param name="sender">The sender of the webhooks.</param>
/// <param name="isJson"><see langword="true"/> to write one JSON document at the end; otherwise, <see langword="false"/>.</param>
/// <param name="isBrief"><see langword="true"/> to report only failed deliveries; otherwise, <see langword="false"/>.</param>
internal sealed class DeliveryReport(Terminal terminal, WebhookSender sender, bool isJson, bool isBrief)
{
    // Voucherify disconnects after ten seconds.
    private static readonly TimeSpan s_late = TimeSpan.FromSeconds(8);

    private readonly List<(Outgoing Webhook, Answer Answer)> _deliveries = [];

    /// <summary>Gets the responses so far.</summary>
    public IEnumerable<Answer> Answers => _deliveries.Select(delivery => delivery.Answer);

    /// <returns>The exit code.</returns>
    public async Task<int> SendAsync(IReadOnlyCollection<Outgoing> webhooks, CancellationToken cancellationToken)
    {
        using (Progress progress = terminal.StartProgress(webhooks.Count))
        {
            foreach (Outgoing webhook in webhooks)
            {
                Answer answer = await sender.SendAsync(webhook, cancellationToken);
                _deliveries.Add((webhook, answer));

                if (!isJson && !(isBrief && answer.IsSuccess))
                {
                    progress.Clear();
                    Tell(webhook, answer);
                }

                progress.Advance();

                if (answer.IsUnreachable)
                {
                    break;
                }
            }
        }

        return Conclude(webhooks.Count);
    }

    private int Conclude(int asked)
    {
        int accepted = Answers.Count(answer => answer.IsSuccess);

        if (isJson)
        {
            terminal.WriteJson(json => Write(json, accepted));
        }
        else if (asked > 1)
        {
            terminal.Write($"{_deliveries.Count} sent, {accepted} accepted, {_deliveries.Count - accepted} failed");
        }

        if (_deliveries is [.., (_, { Status: null })])
        {
            terminal.Complain($"There was no response from {sender.Address}." + (_deliveries.Count < asked ? $" The remaining {asked - _deliveries.Count} were not sent." : ""));
        }

        return accepted == _deliveries.Count ? ExitCode.Yes
            : Answers.Any(answer => answer.Status is not null) ? ExitCode.No
            : ExitCode.NoAnswer;
    }

    private void Tell(Outgoing webhook, Answer answer)
    {
        string size = webhook.Body.Length.ToString("N0", CultureInfo.InvariantCulture);
        terminal.Write($"{Name(webhook)}  {size} bytes");
        terminal.Write($"  {terminal.Colors.Verdict(answer.IsSuccess, answer.Text)}"
            + (answer.Status is null ? "" : $" in {answer.DurationText}")
            + (answer.Detail is { } detail ? $": {Printable.Escape(detail)}" : ""));

        if (answer.Status is not null && answer.Duration > s_late)
        {
            terminal.Say($"The response took {answer.DurationText}. Voucherify disconnects after 10 s.");
        }
    }

    private static string Name(Outgoing webhook) =>
        webhook.Id is null ? "not a webhook" : $"{Printable.Escape(webhook.EventType!)}  {Printable.Escape(webhook.Id)}";

    private void Write(Utf8JsonWriter json, int accepted)
    {
        json.WriteStartArray("deliveries");

        foreach ((Outgoing webhook, Answer answer) in _deliveries)
        {
            json.WriteStartObject();
            json.WriteString("event", webhook.EventType);
            json.WriteString("id", webhook.Id);
            json.WriteNumber("bytes", webhook.Body.Length);

            if (answer.Status is { } status)
            {
                json.WriteNumber("status", status);
            }
            else
            {
                json.WriteNull("status");
            }

            json.WriteString("reason", answer.Reason);
            json.WriteString("detail", answer.Detail);
            json.WriteString("error", answer.Silence);
            json.WriteNumber("duration_ms", (long)answer.Duration.TotalMilliseconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("sent", _deliveries.Count);
        json.WriteNumber("accepted", accepted);
        json.WriteNumber("failed", _deliveries.Count - accepted);
    }
}

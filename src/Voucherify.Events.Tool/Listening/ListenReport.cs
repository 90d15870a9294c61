using System.Globalization;

namespace Voucherify.Events.Tool;

/// <summary>Reports deliveries as they arrive: in lines for a user, or in lines of JSON for a program.</summary>
internal sealed class ListenReport(Terminal terminal, bool isJson)
{
    /// <summary>Reports that deliveries are accepted from now on.</summary>
    public void Begin(string address, string explanation)
    {
        if (isJson)
        {
            terminal.WriteJson(json =>
            {
                json.WriteString("type", "ready");
                json.WriteString("url", address);
            });
        }
        else
        {
            terminal.Say($"Listening on {address}. {explanation}");
        }
    }

    public void Tell(ReceivedDelivery delivery)
    {
        if (isJson)
        {
            terminal.WriteJson(json =>
            {
                json.WriteString("type", "delivery");
                delivery.Write(json);
            });
            return;
        }

        string name = delivery.Id is null ? "not a webhook" : $"{Printable.Escape(delivery.EventType!)}  {Printable.Escape(delivery.Id)}";
        string time = delivery.Time.ToLocalTime().ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        string size = delivery.Body.Length.ToString("N0", CultureInfo.InvariantCulture);
        terminal.Write($"{terminal.Colors.Weak(time)}  {name}  {size} bytes  " +
            $"{terminal.Colors.Verdict(delivery.Failure is WebhookFailure.None, delivery.Verdict)}  " +
            terminal.Colors.Verdict(delivery.Status is >= 200 and < 300, $"{delivery.Status}") +
            (delivery.IsForwarded ? $" in {(int)delivery.Duration.TotalMilliseconds} ms" : ""));

        foreach (string line in new[] { delivery.Advice, delivery.Silence, delivery.File }.OfType<string>())
        {
            terminal.Write($"  {Printable.Escape(line)}");
        }
    }

    public void End(int deliveries)
    {
        if (isJson)
        {
            terminal.WriteJson(json =>
            {
                json.WriteString("type", "end");
                json.WriteNumber("deliveries", deliveries);
            });
        }
    }
}

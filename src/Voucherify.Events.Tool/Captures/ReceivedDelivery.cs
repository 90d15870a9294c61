using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Represents a request that <c>listen</c> received, and the response to it.</summary>
internal sealed record ReceivedDelivery(DateTimeOffset Time, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Gets the event type; <see langword="null"/> if the body is not a webhook.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the ID of the delivery; <see langword="null"/> if the body is not a webhook.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the secret that matches the signature; <see langword="null"/> if none matches or there is none.</summary>
    public Secret? Secret { get; init; }

    /// <summary>Gets the problem with the signature, if there is a secret, or with the length of the body.</summary>
    public WebhookFailure Failure { get; init; }

    /// <summary>Gets a hint how to fix a signature that does not match.</summary>
    public string? Advice => Diagnosis?.Advice;

    /// <summary>Gets the cause of the mismatch of the signature, if it is known.</summary>
    public SignatureDiagnosis? Diagnosis { get; init; }

    /// <summary>Gets the status of the response.</summary>
    public int Status { get; init; }

    /// <summary>Gets a value that indicates whether the delivery was forwarded.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>Gets the reason why the application did not respond.</summary>
    public string? Silence { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>Gets the path of the saved description.</summary>
    public string? File { get; init; }

    public string Verdict => Secret is not null ? "verified" : Failure is WebhookFailure.None ? "not verified" : Failure.ToString();

    /// <summary>Describes the delivery as JSON, with its headers and without its body, which is saved separately.</summary>
    public byte[] Describe()
    {
        using var bytes = new MemoryStream();

        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            Write(json);
            json.WriteStartObject("headers");

            foreach ((string name, string value) in Headers)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("time", Time);
        json.WriteString("event", EventType);
        json.WriteString("id", Id);
        json.WriteNumber("bytes", Body.Length);
        json.WriteString("signature", Verdict);
        json.WriteString("secret", Secret?.Label);
        json.WriteString("advice", Advice);
        json.WriteNumber("status", Status);
        json.WriteBoolean("forwarded", IsForwarded);
        json.WriteString("error", Silence);
        json.WriteNumber("duration_ms", (long)Duration.TotalMilliseconds);

        if (File is not null)
        {
            json.WriteString("file", File);
        }
    }
}

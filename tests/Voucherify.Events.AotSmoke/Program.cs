using Voucherify.Events.AotSmoke;

// What a native application does with the packages; .ci/aot publishes and runs it. A difference throws.
if (args is [InspectedReceiver.Argument, string secret])
{
    await InspectedReceiver.RunAsync(secret);
    return;
}

#if !RECEIVER_ONLY
TimeSpan firstParse = ParsedSamples.TimeFirst();
int parsed = ParsedSamples.CheckAll();
await AnsweredRequest.CheckAsync();

string stored = "no webhook stored";

if (args is [string connectionString])
{
    await StoredRequest.CheckAsync(connectionString);
    stored = "1 webhook stored in PostgreSQL and handled";
}

Console.WriteLine($"{parsed} samples parsed, 1 request answered, {stored}, first parse {firstParse.TotalMilliseconds:0.0} ms");
#endif

using Voucherify.Events.AotSmoke;

// What a native application does with the packages; .ci/aot publishes and runs it. A difference throws.
TimeSpan firstParse = ParsedSamples.TimeFirst();
int parsed = ParsedSamples.CheckAll();
await AnsweredRequest.CheckAsync();

Console.WriteLine($"{parsed} samples parsed, 1 request answered, first parse {firstParse.TotalMilliseconds:0} ms");

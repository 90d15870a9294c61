using Voucherify.Events.Tool;

using var terminal = new Terminal();

return await CommandLine.RunAsync(args, terminal);

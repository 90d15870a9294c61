using System.Reflection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class LogTests
{
    /// <summary>Alerts are built on ids and levels: they stay.</summary>
    [Fact]
    public void The_messages_are_approved() => Snapshot.Match(string.Join('\n', typeof(Log)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Select(method => (method.Name, Message: method.GetCustomAttribute<LoggerMessageAttribute>()!))
        .OrderBy(log => log.Message.EventId)
        .Select(log => $"{log.Message.EventId} {log.Name} {log.Message.Level}: {log.Message.Message}")));
}

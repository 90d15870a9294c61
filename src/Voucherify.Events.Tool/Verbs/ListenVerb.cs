using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Receives deliveries on this machine.</summary>
internal sealed class ListenVerb : Verb
{
    private readonly Option<int> _port = new("--port") { Description = "The port; 0 for any free port.", HelpName = "port", DefaultValueFactory = _ => 5290 };
    private readonly Option<string?> _forwardTo = new("--forward-to") { Description = "Forward each delivery to this address, and return its response.", HelpName = "url" };
    private readonly Option<bool> _forwardUnverified = new("--forward-unverified") { Description = "Also forward deliveries that do not verify." };
    private readonly Option<string?> _save = new("--save") { Description = "Save each delivery in this folder, for replay.", HelpName = "folder" };
    private readonly Option<int?> _answer = new("--answer") { Description = "Answer with this status instead of 200, such as 503 to inspect deliveries without accepting them.", HelpName = "status" };
    private readonly Option<int?> _count = new("--count") { Description = "Stop after this many deliveries.", HelpName = "n" };
    private readonly Option<TimeSpan?> _timeout = Duration.CreateOption("--timeout", "Stop after this time; exit code 4 if fewer than --count deliveries arrived.");
    private readonly Option<bool> _inspect = new("--inspect") { Description = "Serve a page that shows and resends deliveries, and print its link." };
    private readonly Option<bool> _json = new("--json") { Description = "Write a line of JSON when ready, and one for each delivery." };
    private readonly SecretOptions _secrets = new();

    public ListenVerb(Terminal terminal)
        : base(terminal, "listen", "Receives deliveries on this machine, and shows, saves and forwards them. Voucherify needs a tunnel to reach it.")
    {
        Options.Add(_port);
        Options.Add(_forwardTo);
        Options.Add(_forwardUnverified);
        Options.Add(_save);
        Options.Add(_answer);
        Options.Add(_count);
        Options.Add(_timeout);
        Options.Add(_inspect);
        Options.Add(_json);
        _secrets.AddTo(this);
        Examples =
        [
            "listen --forward-to http://localhost:5280/webhooks/voucherify --save captured/",
            "listen --answer 503",
            "listen --json --count 1 --timeout 60s | jq -r .event",
        ];
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        Uri? to = arguments.GetValue(_forwardTo) is { } address ? Receiver.ParseAddress(address) : null;
        IReadOnlyList<Secret> secrets = _secrets.Find(arguments, Terminal, out _);
        var report = new ListenReport(Terminal, arguments.GetValue(_json));
        using Forwarder? forwarder = to is null ? null : new Forwarder(to);

        var listener = new Listener
        {
            Secrets = secrets,
            Forwarder = forwarder,
            ForwardsUnverified = arguments.GetValue(_forwardUnverified),
            Status = GetStatus(arguments),
            Folder = arguments.GetValue(_save) is { } folder ? new CaptureFolder(folder) : null,
            Count = arguments.GetValue(_count) is not <= 0 and var count ? count : throw CommandException.Usage("--count must be 1 or more."),
            Report = report.Tell,
            Complain = Terminal.Complain,
        };

        await using WebApplication application = Build(arguments.GetValue(_port), listener, arguments.GetValue(_inspect) ? secrets : null);
        await application.StartAsync(cancellationToken);
        report.Begin(application.Urls.First(), Explain(to, secrets, listener.Status));

        bool isInTime = await WaitAsync(listener, arguments.GetValue(_timeout), cancellationToken);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await application.StopAsync(patience.Token);
        report.End(listener.Answered);

        return isInTime || count is null ? ExitCode.Yes
            : throw new CommandException(ExitCode.NoAnswer, $"{listener.Answered} of {count} deliveries arrived within {arguments.GetValue(_timeout)!.Value.TotalSeconds:0.###} s.");
    }

    // The settings of an application in the current folder must not affect the tool.
    private WebApplication Build(int port, Listener listener, IReadOnlyList<Secret>? inspectedWith)
    {
        if (port is < 0 or > 65535)
        {
            throw CommandException.Usage("--port must be from 0 to 65535.");
        }

        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        if (inspectedWith is not null)
        {
            Inspection.AddTo(builder, inspectedWith, Terminal);
        }

        WebApplication application = builder.Build();

        if (inspectedWith is null)
        {
            application.Run(listener.HandleAsync);
        }
        else
        {
            Inspection.Map(application, listener);
        }

        return application;
    }

    /// <returns><see langword="true"/> if it ended before the time was up; otherwise, <see langword="false"/>.</returns>
    private async Task<bool> WaitAsync(Listener listener, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Terminal.OutputClosed);

        try
        {
            await listener.Done.WaitAsync(timeout ?? Timeout.InfiniteTimeSpan, end.Token);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is the normal way to end it.
            return true;
        }
    }

    private int? GetStatus(ParseResult arguments) => arguments.GetValue(_answer) switch
    {
        null => null,
        _ when arguments.GetValue(_forwardTo) is not null => throw CommandException.Usage("--answer cannot be combined with --forward-to, which returns the response of the application."),
        >= 200 and < 600 and var status => status,
        _ => throw CommandException.Usage("--answer must be a status from 200 to 599."),
    };

    private static string Explain(Uri? to, IReadOnlyList<Secret> secrets, int? status)
    {
        string answer = to is not null ? $"Forwarding to {to} and returning its responses."
            : status is not null ? $"Answering {status}."
            : "Answering 200, so that Voucherify does not retry.";
        string verification = secrets.Count == 0 ? "Nothing is verified, because there is no secret." : $"Verifying with {secrets[0]}.";

        return $"{answer} {verification} Press Ctrl+C to stop.";
    }
}

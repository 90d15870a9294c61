using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Receives deliveries on this machine.</summary>
internal sealed class ListenVerb : Verb
{
    private readonly Option<int> _port = new("--port") { Description = "The port; 0 for any that is free.", HelpName = "port", DefaultValueFactory = _ => 5290 };
    private readonly Option<string?> _forwardTo = new("--forward-to") { Description = "Send each delivery on to this address, and answer what it answers.", HelpName = "url" };
    private readonly Option<bool> _forwardUnverified = new("--forward-unverified") { Description = "Forward also what does not verify." };
    private readonly Option<string?> _save = new("--save") { Description = "Save each delivery in this folder, for replay.", HelpName = "folder" };
    private readonly Option<int?> _answer = new("--answer") { Description = "Answer with this status instead of 200, such as 503 to look at deliveries without taking them.", HelpName = "status" };
    private readonly Option<int?> _count = new("--count") { Description = "End after this many deliveries.", HelpName = "n" };
    private readonly Option<TimeSpan?> _timeout = Duration.CreateOption("--timeout", "End after this time; with exit code 4 if fewer than --count came.");
    private readonly Option<bool> _inspect = new("--inspect") { Description = "Serve a page that shows each delivery and sends it again; its link is said." };
    private readonly Option<bool> _json = new("--json") { Description = "Write a line of JSON for each delivery, the first when it is ready." };
    private readonly SecretOptions _secrets = new();

    public ListenVerb(Terminal terminal)
        : base(terminal, "listen", "Receives deliveries on this machine: shows, saves and forwards them. Voucherify reaches it through a tunnel of yours.")
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
            Count = arguments.GetValue(_count) is not <= 0 and var count ? count : throw CommandException.Usage("--count takes a number from 1."),
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
            : throw new CommandException(ExitCode.NoAnswer, $"{listener.Answered} of {count} deliveries came within {arguments.GetValue(_timeout)!.Value.TotalSeconds:0.###} s.");
    }

    // Nothing of the settings of an application that may lie in the current folder.
    private WebApplication Build(int port, Listener listener, IReadOnlyList<Secret>? inspectedWith)
    {
        if (port is < 0 or > 65535)
        {
            throw CommandException.Usage("--port takes a number from 0 to 65535.");
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

    /// <returns>Whether it ended for another reason than that time was up.</returns>
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
            // Ctrl+C is how it normally ends.
            return true;
        }
    }

    private int? GetStatus(ParseResult arguments) => arguments.GetValue(_answer) switch
    {
        null => null,
        _ when arguments.GetValue(_forwardTo) is not null => throw CommandException.Usage("--forward-to answers what the application answers: leave --answer out."),
        >= 200 and < 600 and var status => status,
        _ => throw CommandException.Usage("--answer takes a status from 200 to 599."),
    };

    private static string Explain(Uri? to, IReadOnlyList<Secret> secrets, int? status)
    {
        string answer = to is not null ? $"Forwards to {to} and answers what it answers."
            : status is not null ? $"Answers {status}."
            : "Answers 200, which Voucherify takes for delivered.";
        string verification = secrets.Count == 0 ? "There is no secret: nothing is verified." : $"Verifies with {secrets[0]}.";

        return $"{answer} {verification} Ctrl+C ends it.";
    }
}

using Microsoft.AspNetCore.Mvc;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A controller of which one action is for Voucherify alone.</summary>
[ApiController]
public sealed class HalfGuardedController : ControllerBase
{
    [HttpGet("/mvc/open")]
    public IActionResult Open() => Content("open");

    [HttpPost("/mvc/guarded")]
    [RequireVoucherifySignature]
    public IActionResult Guarded(WebhookEvent webhook) => Content(webhook.EventType);

    [HttpPost("/mvc/fails")]
    [RequireVoucherifySignature]
    public IActionResult Fails() => HttpContext is null ? Ok() : throw new InvalidOperationException("It did not work.");
}

/// <summary>A controller that one project alone may call, without the conventions of an API.</summary>
[RequireVoucherifySignature("outlet")]
public sealed class OutletController : Controller
{
    [HttpPost("/mvc/outlet")]
    public IActionResult Receive(WebhookEvent webhook) => Content(webhook.EventType);
}

/// <summary>A controller for a receiver that nobody added.</summary>
[RequireVoucherifySignature("club")]
public sealed class ClubController : Controller
{
    [HttpPost("/mvc/club")]
    public IActionResult Receive() => Ok();
}

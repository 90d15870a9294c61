using Microsoft.AspNetCore.Mvc;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A controller of an application whose controllers check antiforgery tokens.</summary>
public sealed class ForgeryController : Controller
{
    [HttpPost("/everything/forgery/checked")]
    [RequireVoucherifySignature]
    public IActionResult Checked() => Ok();

    [HttpPost("/everything/forgery/ignored")]
    [RequireVoucherifySignature]
    [IgnoreAntiforgeryToken]
    public IActionResult Ignored() => Ok();
}

using Microsoft.AspNetCore.Mvc;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A controller of an application whose controllers check antiforgery tokens.</summary>
public sealed class ForgeryController : Controller
{
    [HttpPost("/everything/forgery/checked")]
    [RequireVoucherifySignature]
    public string Checked() => "";

    [HttpPost("/everything/forgery/ignored")]
    [RequireVoucherifySignature]
    [IgnoreAntiforgeryToken]
    public string Ignored() => "";
}

using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A controller that reads the raw body, as an MVC application would receive distributions.</summary>
[ApiController]
public sealed class RawPayloadController : ControllerBase
{
    [HttpPost("/mvc/raw")]
    public async Task<ActionResult<string>> ReceiveAsync()
    {
        using var reader = new StreamReader(Request.Body, Encoding.UTF8);

        return await reader.ReadToEndAsync();
    }
}

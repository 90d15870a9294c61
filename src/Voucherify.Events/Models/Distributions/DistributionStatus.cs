using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>How far a distribution got.</summary>
public enum DistributionStatus
{
    /// <summary>Ready, but not sent yet; the wire text has a space in place of an underscore.</summary>
    [JsonStringEnumMemberName("TO SEND")]
    ToSend = 0,

    /// <summary>Stopped for the time being.</summary>
    Paused = 1,

    /// <summary>Sent to the end.</summary>
    Done = 2,

    /// <summary>Still being prepared.</summary>
    Draft = 3,
}

using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the status of a distribution.</summary>
public enum DistributionStatus
{
    /// <summary>Ready but not yet sent. The JSON value contains a space instead of an underscore.</summary>
    [JsonStringEnumMemberName("TO SEND")]
    ToSend = 0,

    /// <summary>Temporarily paused.</summary>
    Paused = 1,

    /// <summary>Sent completely.</summary>
    Done = 2,

    /// <summary>In preparation.</summary>
    Draft = 3,
}

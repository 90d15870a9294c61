using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Configuration that changes while the application runs, as a file does that is edited.</summary>
internal sealed class LiveSettings : ConfigurationProvider, IConfigurationSource
{
    public const string Section = "Voucherify:Webhooks";

    public LiveSettings(IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach ((string name, string value) in settings)
        {
            Set($"{Section}:{name}", value);
        }
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Sets some values, removes those that are null, and reloads.</summary>
    public void Change(params (string Name, string? Value)[] changes)
    {
        foreach ((string name, string? value) in changes)
        {
            if (value is null)
            {
                Data.Remove($"{Section}:{name}");
            }
            else
            {
                Set($"{Section}:{name}", value);
            }
        }

        try
        {
            OnReload();
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            // A watched file swallows what its listeners throw; so does this.
        }
    }
}

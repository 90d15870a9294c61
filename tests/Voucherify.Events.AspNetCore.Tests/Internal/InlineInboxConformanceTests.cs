using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class InlineInboxConformanceTests : InboxConformance
{
    protected override bool StoresFirst => false;

    // It is there unless another one is, and has no options.
    protected override void UseInbox(VoucherifyWebhooksBuilder voucherify, Action<WebhookInboxOptions> configure)
    {
    }
}

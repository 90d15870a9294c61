using Voucherify.Events;
using Voucherify.Events.Models;
using Voucherify.Events.Testing;

const string secret = "the secret of a consumer";

byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
string signature = WebhookSignature.Compute(body, secret);

var parser = new WebhookParser(secret);
WebhookEvent webhook = parser.Parse(body, signature);

switch (webhook.Data)
{
    case VoucherPublished { Voucher: { Type.Known: VoucherType.DiscountVoucher } voucher }:
        Console.WriteLine($"{webhook.EventType} {voucher.Type.Text}");
        break;
    default:
        Console.WriteLine("something else");
        break;
}

var rotating = new WebhookParser(["an old secret", secret]);
Console.WriteLine(rotating.TryParse(body, signature, out _, out WebhookFailure none) ? none : "refused");

SignatureDiagnosis diagnosis = WebhookSignature.Diagnose(body, signature, "another secret");
Console.WriteLine(diagnosis.Problem);
Console.WriteLine(parser.TryParse(body, "00", out _, out WebhookFailure failure) ? "accepted" : failure);

open Voucherify.Events
open Voucherify.Events.Models
open Voucherify.Events.Testing

let secret = "the secret of a consumer"
let body = SampleEvents.CreateBody(VoucherPublished.EventType)
let signature = WebhookSignature.Compute(body, secret)

let parser = WebhookParser secret
let webhook = parser.Parse(body, signature)

match webhook.Data with
| :? VoucherPublished as published when published.Voucher.Type = OpenEnum<VoucherType>.op_Implicit VoucherType.DiscountVoucher ->
    printfn "%s %s" webhook.EventType published.Voucher.Type.Text
| _ -> printfn "something else"

match parser.TryParse(body, "00") with
| true, _, _ -> printfn "accepted"
| false, _, failure -> printfn "%O" failure

printfn "%O" (WebhookSignature.Diagnose(body, signature, "another secret")).Problem

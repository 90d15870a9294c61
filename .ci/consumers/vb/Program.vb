Imports Voucherify.Events
Imports Voucherify.Events.Models
Imports Voucherify.Events.Testing

Module Program
    Sub Main()
        Const Secret As String = "the secret of a consumer"
        Dim body = SampleEvents.CreateBody(VoucherPublished.EventType)
        Dim signature = WebhookSignature.Compute(body, Secret)

        Dim parser As New WebhookParser(Secret)
        Dim webhook = parser.Parse(body, signature)

        Select Case True
            Case TypeOf webhook.Data Is VoucherPublished
                Dim published = DirectCast(webhook.Data, VoucherPublished)
                Console.WriteLine($"{webhook.EventType} {published.Voucher.Type.Text}")
            Case Else
                Console.WriteLine("something else")
        End Select

        Dim parsed As WebhookEvent = Nothing
        Dim failure As WebhookFailure
        Console.WriteLine(If(parser.TryParse(body, "00", parsed, failure), "accepted", failure.ToString()))
        Console.WriteLine(WebhookSignature.Diagnose(body, signature, "another secret").Problem.ToString())
    End Sub
End Module

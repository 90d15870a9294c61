using System.Text;

namespace Voucherify.Events.Inspector.Tests;

public sealed class WebhookIdsTests
{
    [Theory]
    [InlineData("""{"id":"whs_1","data":{"id":"v_1"}}""", """^{"id":"whs_[0-9a-f]{32}","data":{"id":"v_1"}}$""")]
    [InlineData("""{ "data" : { "id" : "v_1" } , "id" : "whs_1" }""", """^{ "data" : { "id" : "v_1" } , "id" : "whs_[0-9a-f]{32}" }$""")]
    [InlineData("""{"id":"\"<script>"}""", """^{"id":"whs_[0-9a-f]{32}"}$""")]
    public void Only_the_id_of_the_webhook_changes(string body, string expected)
    {
        WebhookIds.TryRenew(Encoding.UTF8.GetBytes(body), out byte[]? renewed).Should().BeTrue();

        Encoding.UTF8.GetString(renewed!).Should().MatchRegex(expected);
    }

    [Fact]
    public void A_sample_gets_the_ids_of_another_event() =>
        Encoding.UTF8.GetString(WebhookIds.RenewAll("""{"id":"whs_1","data":{"id":"v_1"},"event":{"id":"evvou_1","data":{"id":"v_2"}}}"""u8))
            .Should().MatchRegex("""^{"id":"whs_[0-9a-f]{32}","data":{"id":"v_1"},"event":{"id":"evvou_[0-9a-f]{32}","data":{"id":"v_2"}}}$""");

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"data":{"id":"v_1"}}""")]
    [InlineData("""{"id""")]
    public void A_body_without_an_id_has_none_to_change(string body) =>
        WebhookIds.TryRenew(Encoding.UTF8.GetBytes(body), out _).Should().BeFalse();
}

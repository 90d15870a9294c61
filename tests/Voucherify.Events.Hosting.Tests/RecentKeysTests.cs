namespace Voucherify.Events.Hosting.Tests;

public class RecentKeysTests
{
    private readonly RecentKeys _keys = new(capacity: 2);

    [Fact]
    public void A_key_that_was_added_is_contained()
    {
        _keys.Add(RecentKeys.Digest("whs_1"));

        _keys.Contains(RecentKeys.Digest("whs_1")).Should().BeTrue();
        _keys.Contains(RecentKeys.Digest("whs_2")).Should().BeFalse();
    }

    [Fact]
    public void The_oldest_key_makes_room_for_one_beyond_the_capacity()
    {
        Add("whs_1", "whs_2", "whs_3");

        Contained("whs_1", "whs_2", "whs_3").Should().Equal("whs_2", "whs_3");
    }

    [Fact]
    public void A_key_that_is_added_again_takes_no_second_place()
    {
        Add("whs_1", "whs_2", "whs_2");

        Contained("whs_1", "whs_2").Should().Equal("whs_1", "whs_2");
    }

    [Fact]
    public void A_key_that_was_forgotten_can_be_added_again()
    {
        Add("whs_1", "whs_2", "whs_3", "whs_1", "whs_4");

        Contained("whs_1", "whs_2", "whs_3", "whs_4").Should().Equal("whs_1", "whs_4");
    }

    private void Add(params string[] keys)
    {
        foreach (string key in keys)
        {
            _keys.Add(RecentKeys.Digest(key));
        }
    }

    private IEnumerable<string> Contained(params string[] keys) => keys.Where(key => _keys.Contains(RecentKeys.Digest(key)));
}

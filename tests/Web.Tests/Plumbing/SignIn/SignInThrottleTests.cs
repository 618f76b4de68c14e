using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

public sealed class SignInThrottleTests
{
    private static void Guess(SignInThrottle throttle, int times, Func<int, Attempt> attempt)
    {
        for (var each = 0; each < times; each++) { throttle.Count(attempt(each)); }
    }

    [Fact]
    public void Guessing_at_a_name_from_one_address_keeps_only_that_address_waiting()
    {
        using var throttle = new SignInThrottle();
        Guess(throttle, 10, _ => new("NAME", "10.0.0.1", false));
        Assert.NotNull(throttle.WaitFor(new("NAME", "10.0.0.1", false)));
        Assert.Null(throttle.WaitFor(new("NAME", "10.0.0.2", false)));
        Assert.Null(throttle.WaitFor(new("OTHER", "10.0.0.1", false)));
    }

    [Fact]
    public void Guessing_at_many_names_from_one_address_is_slowed()
    {
        using var throttle = new SignInThrottle();
        Guess(throttle, 100, each => new($"NAME {each}", "10.0.0.1", false));
        Assert.NotNull(throttle.WaitFor(new("NEW", "10.0.0.1", false)));
    }

    [Fact]
    public void Guessing_at_a_name_from_many_addresses_is_slowed_for_strangers_and_not_for_the_persons_own_browser()
    {
        using var throttle = new SignInThrottle();
        Guess(throttle, 50, each => new("NAME", $"10.0.0.{each}", false));
        Assert.NotNull(throttle.WaitFor(new("NAME", "10.0.1.1", false)));
        Assert.Null(throttle.WaitFor(new("NAME", "10.0.1.1", true)));
    }
}

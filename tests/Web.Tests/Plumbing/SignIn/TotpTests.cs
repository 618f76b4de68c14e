using System.Text;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B, the last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void A_code_holds_one_step_before_and_after_and_no_longer()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = Totp.CodeAt(Secret, Totp.StepAt(now));
        Assert.Equal(Totp.StepAt(now), Totp.StepOf(Secret, code[..3] + " " + code[3..], now.AddSeconds(30)));
        Assert.Equal(Totp.StepAt(now), Totp.StepOf(Secret, code, now.AddSeconds(-30)));
        Assert.Null(Totp.StepOf(Secret, code, now.AddSeconds(90)));
        Assert.Null(Totp.StepOf(Secret, "", now));
        Assert.Null(Totp.StepOf(Secret, null, now));
    }

    [Fact]
    public void The_secret_is_written_as_the_apps_read_it()
    {
        Assert.Equal("MZXW6YTBOI", Totp.Base32("foobar"u8));
        Assert.Equal("otpauth://totp/Golden%20Thread:a%40b.uk?secret=MZXW6YTBOI&issuer=Golden%20Thread", Totp.Address([.. "foobar"u8], "Golden Thread", "a@b.uk"));
    }
}

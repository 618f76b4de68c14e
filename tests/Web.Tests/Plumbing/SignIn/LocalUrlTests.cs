using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

public class LocalUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/plans/kent-2008/actions/CEA1")]
    [InlineData("/measures?q=a%20b&at=2026-11-20#chart")]
    [InlineData("/search?u=https://elsewhere.example//x")]
    [InlineData("/caf%C3%A9")]
    public void An_address_within_the_site_is_kept(string url) => Assert.Equal(url, LocalUrl.OrHome(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("plans")]
    [InlineData("~/plans")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("\\/evil.example")]
    [InlineData("/plans\\..\\evil")]
    [InlineData("https:evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("%2f%2fevil.example")]
    [InlineData("/%2fevil.example")]
    [InlineData("/%2Fevil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\nLocation: https://evil.example")]
    [InlineData("/plans\r\nSet-Cookie: a=b")]
    [InlineData("/plans%0d%0aSet-Cookie: a=b")]
    [InlineData("/plans%0d%0aSet-Cookie:a=b")]
    [InlineData("/ /evil.example")]
    [InlineData("/\u0000")]
    [InlineData("/caf\u00e9")]
    [InlineData("/\uff0fevil.example")]
    [InlineData(" /plans")]
    public void Anything_else_becomes_the_home_page(string? url) => Assert.Equal("/", LocalUrl.OrHome(url));
}

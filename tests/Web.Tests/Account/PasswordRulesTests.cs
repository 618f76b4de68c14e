using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GoldenThread.Web.Tests.Account;

public sealed class PasswordRulesTests
{
    [Fact]
    public void Whoever_steals_the_hashes_needs_a_hundred_thousand_rounds_for_each_guess()
    {
        using var services = new ServiceCollection().AddProduct(new SiteOptions()).BuildServiceProvider();
        Assert.True(services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount >= 100_000);
    }

    private static string? Fault(string password) => PasswordRules.Check(password, "Exampleshire County Council", "exampleshire", "cedric.wigglesworth@example.gov.uk")?.Message;

    [Theory]
    [InlineData("seven purplish otters whistle")]
    [InlineData("vKq 8xTn-bzRw Lmpd")]
    [InlineData("pysgodyn melyn yn dawnsio")]
    [InlineData("ŵyau glas y môr tawel")]
    public void A_long_password_of_ones_own_is_taken_without_rules_for_its_signs(string password) => Assert.Null(Fault(password));

    [Fact]
    public void One_of_128_characters_is_taken_and_one_of_129_is_not()
    {
        var words = string.Concat(Enumerable.Range(0, 20).Select(each => $"otter{(char)('a' + each)}zq"));
        Assert.Null(Fault(words[..128]));
        Assert.Contains("128 characters or fewer", Fault(words[..129]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("short and good")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("Password123456789!")]
    [InlineData("P@ssw0rdP@ssw0rd2026")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("1234567890123456789")]
    [InlineData("Exampleshire2026!!!")]
    [InlineData("exampleshirecouncil1")]
    [InlineData("wigglesworth2026!!")]
    [InlineData("LetMeIn-LetMeIn-LetMeIn")]
    [InlineData("correct horse battery staple")]
    [InlineData("Summer2026Liverpool!")]
    public void What_everybody_tries_first_is_refused(string password) => Assert.NotNull(Fault(password));
}

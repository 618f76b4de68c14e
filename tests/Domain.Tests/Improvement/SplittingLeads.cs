using GoldenThread.Domain.Improvement.Reading;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class SplittingLeads
{
    private static readonly Dictionary<string, string> Legend = new() { ["CEX"] = "Chief Executive", ["CPPU"] = "Policy Unit", ["SMT"] = "Senior Management Team", ["CD(ES)"] = "Corporate Director (External Services)", ["HoS"] = "Heads of Service", ["HFP"] = "Head of Finance and Performance" };

    [Theory]
    [InlineData("Managing Directors/ Robert Brown", "Managing Directors|Robert Brown")]
    [InlineData("Leader and Chief Executive", "Leader|Chief Executive")]
    [InlineData("CEX/ CPPU CEX/SMT CEX/SMT", "CEX|CPPU|SMT")]
    [InlineData("CD(ES)", "CD(ES)")]
    [InlineData("SMT & HoS", "SMT|HoS")]
    [InlineData("SMT, CPPU and HOS", "SMT|CPPU|HOS")]
    [InlineData("Jane Brown, John O'Neil", "Jane Brown|John O'Neil")]
    [InlineData("Head of Housing and Head of ICT", "Head of Housing|Head of ICT")]
    [InlineData("Cllr Brown & Cllr Green", "Cllr Brown|Cllr Green")]
    [InlineData("Robert Brown; All managers", "Robert Brown|All managers")]
    [InlineData("Robert Brown and/or Jane Green", "Robert Brown|Jane Green")]
    [InlineData("Police and Housing Team", "Police|Housing Team")]
    public void Several_leads_are_split_in_their_order_each_once(string words, string leads) => Assert.Equal(leads, Split(words));

    [Theory]
    [InlineData("Overview and Scrutiny Officer")]
    [InlineData("Overview & Scrutiny Officer")]
    [InlineData("Head of Policy and Performance")]
    [InlineData("Head of Finance and Performance")]
    [InlineData("Head of Legal & Democratic Services")]
    [InlineData("Director of Children, Families and Education")]
    [InlineData("Community Safety and Licensing Manager")]
    [InlineData("Street Scene and Waste Manager")]
    [InlineData("HR & OD Manager")]
    [InlineData("Corporate Director (External Services)")]
    public void A_posts_own_and_is_left_alone(string post) => Assert.Equal(post, Split(post));

    [Theory]
    [InlineData("Robert Brown\nJane Green", "Robert Brown|Jane Green")]
    [InlineData("Head of Policy\nand Performance", "Head of Policy and Performance")]
    [InlineData("Robert Brown /\nManaging\nDirectors", "Robert Brown|Managing Directors")]
    public void Lines_divide_leads_unless_one_goes_on_in_the_next(string lines, string leads) => Assert.Equal(leads, Split(lines));

    [Theory]
    [InlineData("N/A")]
    [InlineData("TBC")]
    [InlineData("")]
    public void Nobody_is_nobody(string words) => Assert.Equal("", Split(words));

    [Fact]
    public void What_may_be_one_or_several_is_said_to_be_doubtful()
    {
        Assert.True(LeadSplitter.Split(["Finance and HR"], Legend).Doubtful);
        Assert.False(LeadSplitter.Split(["Overview and Scrutiny Officer"], Legend).Doubtful);
    }

    private static string Split(string words) => string.Join('|', LeadSplitter.Split(words.Split('\n'), Legend).Leads);
}

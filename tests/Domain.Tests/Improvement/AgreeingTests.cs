using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

/// <summary>What regulators say of whether a plan covers the key areas.</summary>
public sealed class AgreeingTests
{
    private static readonly AgreementDetails InPart = new(" Audit  Commission ", Sample.Today, "1", AgreementExtent.InPart, "Use of resources", "Diversity", "Letter 4");

    [Fact]
    public void What_a_regulator_says_later_stands_beside_what_it_said_before()
    {
        var plan = Sample.Approved();
        var said = plan.RecordAgreement(InPart, Sample.Officer());
        Assert.Equal("Audit Commission agrees in part that version 1 covers the key areas", said.Value!.InWords);
        Assert.True(plan.RecordAgreement(InPart with { Body = "audit commission", Extent = AgreementExtent.Agrees, Missing = "" }, Sample.By(Role.Clerk)).IsGranted);
        Assert.Equal([AgreementExtent.InPart, AgreementExtent.Agrees], plan.Agreements.Select(each => each.Extent));
        Assert.Equal(AgreementExtent.Agrees, Assert.Single(plan.LastAgreements).Extent);
        Assert.Equal("does not agree", AgreementExtent.DoesNot.InWords());
    }

    [Fact]
    public void The_same_is_recorded_once()
    {
        var plan = Sample.Approved();
        plan.RecordAgreement(InPart, Sample.Officer());
        Assert.Equal("That is recorded already.", plan.RecordAgreement(InPart, Sample.By(Role.Clerk)).Problems[0].Message);
    }

    [Fact]
    public void Nothing_is_recorded_that_leaves_a_question_open()
    {
        var plan = Sample.Approved();
        Assert.Equal(["Body", "On", "VersionLabel", "Extent", "Reference"], plan.RecordAgreement(new("", null, "9", null, null, null, " "), Sample.Officer()).Problems.Select(each => each.Field));
        Assert.Equal(["On", "Missing"], plan.RecordAgreement(InPart with { On = Sample.Today.AddDays(1), Missing = "" }, Sample.Officer()).Problems.Select(each => each.Field));
        Assert.Equal("Missing", plan.RecordAgreement(InPart with { Extent = AgreementExtent.DoesNot, Missing = null }, Sample.Officer()).Problems[0].Field);
        Assert.Equal("Missing", plan.RecordAgreement(InPart with { Extent = AgreementExtent.Agrees }, Sample.Officer()).Problems[0].Field);
        var (body, words) = (new string('b', Plan.MaxBody + 1), new string('w', Plan.MaxAreas + 1));
        Assert.Equal(["Body", "Reference", "Areas", "Missing"], plan.RecordAgreement(InPart with { Body = body, Reference = body, Areas = words, Missing = words }, Sample.Officer()).Problems.Select(each => each.Field));
        Assert.False(plan.RecordAgreement(InPart, Sample.By(Role.Lead)).IsGranted);
        Assert.Empty(plan.Agreements);
    }
}

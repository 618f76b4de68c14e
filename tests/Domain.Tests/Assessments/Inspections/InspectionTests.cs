using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using static GoldenThread.Domain.Tests.Assessments.Findings.SomeReport;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class InspectionTests
{
    private static readonly InspectionDetails Details = new() { Title = "Corporate Assessment 2026", Body = "The inspectorate" };

    private static Inspection Opened(string title = "Corporate Assessment 2026", params Inspection[] others)
    {
        var (inspection, outcome) = Inspection.Open(Guid.CreateVersion7(), Details with { Title = title }, others, Officer);
        Assert.True(outcome.IsGranted);
        return inspection!;
    }

    private static IReadOnlyList<string> Fields<T>(Outcome<T> outcome) where T : class => [.. outcome.Problems.Select(problem => problem.Field)];

    [Fact]
    public void It_is_opened_with_a_title_of_its_own_and_a_body()
    {
        Assert.Contains("do not let you open", Assert.Single(Inspection.Open(Guid.NewGuid(), Details, [], Head).Outcome.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(["Title", "Body"], Fields(Inspection.Open(Guid.NewGuid(), new(), [], Officer).Outcome));
        Assert.Equal(["Body", "BesideId", "PublishedOn", "PublishedOn"], Fields(Inspection.Open(Guid.NewGuid(), Details with { Body = new string('x', 201), BesideId = Guid.NewGuid(), FieldWork = Today.AddDays(9), PublishedOn = Today.AddDays(1) }, [], Officer).Outcome));
        var first = Opened();
        Assert.Equal(("corporate-assessment-2026", "Opened: an inspection by The inspectorate"), (first.Code, Inspection.Open(Guid.NewGuid(), Details, [], Officer).Outcome.Value!.InWords));
        Assert.Equal(["Title"], Fields(Inspection.Open(Guid.NewGuid(), Details, [first], Officer).Outcome));
        Assert.Equal("corporate-assessment-2026-2", Opened("Corporate: Assessment 2026", first).Code);
        Assert.Equal("inspection", Opened("New").Code);
        Assert.Equal(50, Opened(new string('a', 60)).Code.Length);
    }

    [Fact]
    public void What_is_known_of_it_changes_and_says_so()
    {
        var (other, inspection) = (Opened("Joint review"), Opened());
        Assert.Contains("do not let you change", Assert.Single(inspection.Change(Details, [other], Head).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Nothing was changed.", Assert.Single(inspection.Change(Details, [other, inspection], Officer).Problems).Message);
        Assert.Equal(["BesideId"], Fields(inspection.Change(Details with { BesideId = inspection.Id }, [other, inspection], Officer)));
        Assert.Equal("Changed: title, body, framework, inspection beside it, first day on site, publication, plans that answer it", inspection.Change(new()
        {
            Title = "Corporate assessment",
            Body = "Ofsted",
            Framework = "ofsted-ilacs",
            BesideId = other.Id,
            FieldWork = Today.AddDays(-30),
            PublishedOn = Today,
            Plans = [Guid.NewGuid()],
        }, [other, inspection], Officer).Value!.InWords);
    }
}

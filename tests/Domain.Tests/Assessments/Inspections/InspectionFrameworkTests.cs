using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class InspectionFrameworkTests
{
    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void The_code_of_a_framework_has_the_length_that_is_kept(int length, bool isTaken)
    {
        var inspection = New();
        var outcome = inspection.Change(new InspectionDetails { Title = inspection.Title, Body = inspection.Body, FieldWork = inspection.FieldWork, Framework = new('x', length) }, [inspection], Officer);
        Assert.Equal(isTaken ? [] : [("Framework", "This has 101 characters; the limit is 100.")], Faults(outcome));
    }
}

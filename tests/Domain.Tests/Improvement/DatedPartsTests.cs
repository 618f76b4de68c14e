using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class DatedPartsTests
{
    private const string Paper = """
        # Northdale Improvement Programme
        | No | Action | Owner | Deadline |
        | 1.1 | Review the guidance. Publish it to partners. | Housing Team | April and October 2010 |
        | 1.2 | Visit tenants through sessions in every town | Housing Team | April and October 2010 |
        | 1.3 | Count the visits | Housing Team | October 2010 |
        """;

    private static readonly PlanReading Reading = PlanReader.Read(PaperText.Of(Paper));
    private static readonly DateOnly April = new(2010, 4, 30), October = new(2010, 10, 31);
    private static readonly PlanFromReading Make = new(new PostChart([], []), new Dictionary<string, Guid>());

    private static ReadAction Action(string code) => Reading.Actions.Single(action => action.Code == code);

    private static IEnumerable<(string, DateOnly?, bool)> Steps(string code, ImportChoices choices) => Make.Definition(Action(code), [], choices).Steps.Select(step => (step.Words, step.Due, step.IsSubAction));

    [Fact]
    public void Only_actions_with_several_dates_are_offered() => Assert.Equal(["1.1", "1.2"], DatedParts.Splittable(Reading).Select(action => action.Code));

    [Fact]
    public void Sentences_are_proposed_where_there_are_as_many_as_dates()
    {
        Assert.Equal([("Review the guidance.", April), ("Publish it to partners.", October)], DatedParts.Proposed(Action("1.1"), new ImportChoices()));
        Assert.Equal([("", April), ("", October)], DatedParts.Proposed(Action("1.2"), new ImportChoices()));
    }

    [Fact]
    public void Nothing_is_split_unless_the_person_says_so()
    {
        var key = PlanFromReading.Key(Action("1.1"));
        var typed = new Dictionary<string, IReadOnlyList<string>> { [key] = ["Review", " Publish "] };
        Assert.Empty(Steps("1.1", new ImportChoices()));
        Assert.Empty(Steps("1.1", new ImportChoices { Parts = typed }));
        Assert.Equal([("Review", April, true), ("Publish", October, true)], Steps("1.1", new ImportChoices { Parts = typed, Split = [key] }));
        Assert.Equal([("Review the guidance.", April, true), ("Publish it to partners.", October, true)], Steps("1.1", new ImportChoices { Split = [key] }));
        Assert.Empty(Steps("1.3", new ImportChoices { Split = [PlanFromReading.Key(Action("1.3"))] }));
    }

    [Fact]
    public void What_was_typed_for_other_dates_is_not_taken()
    {
        var key = PlanFromReading.Key(Action("1.2"));
        Assert.Equal([("", April), ("", October)], DatedParts.Proposed(Action("1.2"), new ImportChoices { Parts = new Dictionary<string, IReadOnlyList<string>> { [key] = ["Only one"] } }));
    }

    [Fact]
    public void A_part_without_words_stands_in_the_way_of_saving()
    {
        var split = new ImportChoices { Split = [PlanFromReading.Key(Action("1.2"))] };
        var problem = Assert.Single(PlanFromReading.Faults(Reading, split));
        Assert.Equal(("Parts", "table 1, row 3: say what is due on each of its dates, or do not split it."), (problem.Field, problem.Message));
        Assert.Empty(PlanFromReading.Faults(Reading, new ImportChoices()));
    }
}

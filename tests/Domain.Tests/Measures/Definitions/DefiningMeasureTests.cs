using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class DefiningMeasureTests
{
    private static readonly FormulaLinks NoLinks = new([]);

    private static Problem Only<T>(Outcome<T> outcome) where T : class => DefinedMeasure.Only(outcome);

    [Theory]
    [InlineData("CS07", "cs07"), InlineData("NI 120 / b", "ni-120-b"), InlineData("new", "new-measure"), InlineData("Lists", "lists-measure"), InlineData("É", "measure"), InlineData("taken", "taken-2")]
    public void An_address_is_that_of_the_code_and_of_no_page_or_other_measure(string code, string slug) => Assert.Equal(slug, Measure.SlugFor(code, new HashSet<string> { "taken" }));

    [Fact]
    public void A_long_code_still_has_an_address_of_its_own()
    {
        var code = new string('a', Measure.MaxCode);
        Assert.Equal(code, Measure.SlugFor(code, new HashSet<string>()));
        Assert.Equal(code[..^6] + "-2", Measure.SlugFor(code, new HashSet<string> { code }));
        Assert.Equal("taken-3", Measure.SlugFor("taken", new HashSet<string> { "taken", "taken-2" }));
    }

    [Fact]
    public void A_code_that_nobody_could_tell_from_another_is_refused()
    {
        var (cs, renamed) = (DefinedMeasure.Of("CS-07"), DefinedMeasure.Of("OLD1"));
        renamed.Code = "NEW1";
        Assert.Contains("too like CS-07, the code of another measure", Measure.LikenessFault("CS 07", [cs])!.Message, StringComparison.Ordinal);
        Assert.Contains("too like the former code of NEW1", Measure.LikenessFault("old1", [renamed])!.Message, StringComparison.Ordinal);
        Assert.Null(Measure.LikenessFault("CS08", [cs, renamed]));
        Assert.Null(Measure.LikenessFault("É", [DefinedMeasure.Of("Ê")]));
        Assert.Null(Measure.LikenessFault("", [cs]));
    }

    [Fact]
    public void A_definition_changes_from_a_period_on_and_the_earlier_is_kept()
    {
        var measure = DefinedMeasure.Of();
        var changed = measure.Redefine(measure.Definition with { Title = "Letters answered", Unit = "letters" }, new(2026, 4, 1), true, " New guidance ", NoLinks, true, DefinedMeasure.Officer);
        Assert.Equal("Definition changed from 1 April 2026 on, a break: title, unit", changed.Value!.InWords);
        Assert.Equal("New guidance", changed.Value.Said);
        Assert.Equal(("Measure CS07", "Letters answered"), (measure.DefinitionFor(Period.Month(2026, 3)).Title, measure.DefinitionFor(Period.Month(2026, 4)).Title));
        Assert.True(measure.IsBrokenBetween(Period.Month(2026, 3), Period.Month(2026, 4)));
        Assert.Equal(["Title", "Unit"], MeasureDifference.Between(measure.Definitions[0].Definition, measure.Definition).Select(each => each.Field));
    }

    [Fact]
    public void Words_put_right_hold_for_every_period_of_the_latest_definition()
    {
        var measure = DefinedMeasure.Of();
        Assert.Equal("Definition changed: title", measure.Redefine(measure.Definition with { Title = "Letters" }, null, null, "A slip", NoLinks, true, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("Letters", measure.DefinitionFor(Period.Month(1999, 1)).Title);
        Assert.Empty(measure.Breaks);
        // Without figures even the periods can be put right.
        Assert.NotNull(measure.Redefine(measure.Definition with { Frequency = Frequency.Quarterly }, null, null, "A slip", NoLinks, false, DefinedMeasure.Officer).Value);
    }

    [Fact]
    public void A_change_is_refused_with_the_fault_beside_its_field()
    {
        var measure = DefinedMeasure.Of();
        var other = measure.Definition with { Title = "Letters" };
        Outcome<MeasureRedefined> Try(MeasureDefinition definition, DateOnly? from = null, bool? isBreak = null, string? because = "Why", bool hasFigures = true, Actor? actor = null) => measure.Redefine(definition, from, isBreak, because, NoLinks, hasFigures, actor ?? DefinedMeasure.Officer);
        Assert.Contains("do not let you change what a measure is", Only(Try(other, actor: DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal(new("", "Nothing was changed."), Only(Try(measure.Definition)));
        Assert.Equal(new("Because", "Say why it changes."), Only(Try(other, because: " ")));
        Assert.Equal("Because", Only(Try(other, because: new string('x', 1001))).Field);
        Assert.Equal(new("From", "No period of this measure begins on 5 April 2026. The nearest do on 1 April 2026 and 1 May 2026."), Only(Try(other, new(2026, 4, 5), false)));
        Assert.Equal(new("IsBreak", "Say whether figures before and after can be compared."), Only(Try(other, new(2026, 4, 1))));
        Assert.Equal("IsBreak", Only(Try(measure.Definition with { Frequency = Frequency.Quarterly }, new(2026, 4, 1), false)).Field);
        Assert.Equal("From", Only(Try(measure.Definition with { Frequency = Frequency.Quarterly })).Field);
        Assert.Equal("Title", Only(Try(measure.Definition with { Title = "" })).Field);
        Assert.Equal("Formula", Only(Try(measure.Definition with { Formula = "X1" })).Field);
        Assert.NotNull(Try(other, new(2026, 4, 1), true).Value);
        Assert.Equal(new("From", "The definition that holds now begins on 1 April 2026. Another begins then or later."), Only(Try(other with { Title = "More letters" }, new(2026, 3, 1), false)));
    }

    [Fact]
    public void A_measure_is_given_to_posts_that_are_there()
    {
        var measure = DefinedMeasure.Of();
        Outcome<MeasureEntrusted> Try(Guid? owner, Guid? deputy, Actor? actor = null) => measure.Entrust(owner, deputy, DefinedMeasure.Chart, actor ?? DefinedMeasure.Officer);
        Assert.Contains("do not let you", Only(Try(null, null, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Nothing was changed.", Only(Try(DefinedMeasure.Owner.Id, null)).Message);
        Assert.Equal("Owner", Only(Try(Guid.NewGuid(), null)).Field);
        Assert.Equal("Owner", Only(Try(DefinedMeasure.Ended.Id, null)).Field);
        Assert.Equal("Deputy", Only(Try(DefinedMeasure.Owner.Id, Guid.NewGuid())).Field);
        Assert.Equal("Deputy", Only(Try(DefinedMeasure.Owner.Id, DefinedMeasure.Owner.Id)).Field);
        Assert.Equal("Owner", Only(Try(null, DefinedMeasure.Deputy.Id)).Field);
        Assert.Equal("Owner: Head of Letters; deputy: Letters Officer", Try(DefinedMeasure.Owner.Id, DefinedMeasure.Deputy.Id).Value!.InWords);
        Assert.Equal("Owner: nobody; deputy: none", Try(null, null).Value!.InWords);
        // One who has it already and has ended may keep it while the other changes.
        var kept = DefinedMeasure.Of(owner: DefinedMeasure.Ended.Id);
        Assert.NotNull(kept.Entrust(DefinedMeasure.Ended.Id, DefinedMeasure.Deputy.Id, DefinedMeasure.Chart, DefinedMeasure.Officer).Value);
    }

    [Fact]
    public void A_measure_ends_and_begins_again_with_a_reason()
    {
        var measure = DefinedMeasure.Of();
        Assert.Contains("do not let you", Only(measure.End(DefinedMeasure.Today, "x", [], DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal(["On", "Because"], measure.End(null, null, [], DefinedMeasure.Officer).Problems.Select(problem => problem.Field));
        Assert.Equal("CS09 is worked out from it. Change the formula first, or end that measure.", Only(measure.End(DefinedMeasure.Today, "x", ["CS09"], DefinedMeasure.Officer)).Message);
        Assert.Equal("It has not ended.", Only(measure.Reopen("x", DefinedMeasure.Officer)).Message);
        Assert.Equal("Ended on 28 November 2026", measure.End(DefinedMeasure.Today, "Not asked for", [], DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("already", Only(measure.End(DefinedMeasure.Today, "x", [], DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        Assert.Contains("do not let you", Only(measure.Reopen("x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Because", Only(measure.Reopen("", DefinedMeasure.Officer)).Field);
        Assert.Equal("Collected again", measure.Reopen("Asked for", DefinedMeasure.Officer).Value!.InWords);
        Assert.Null(measure.EndedOn);
    }

    [Fact]
    public void A_code_changes_and_the_address_stays()
    {
        var (measure, other) = (DefinedMeasure.Of(), DefinedMeasure.Of("CS08"));
        Assert.Contains("do not let you", Only(measure.Recode("X1", [other], DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("CS08 is the code of another measure.", Only(measure.Recode("cs08", [other], DefinedMeasure.Officer)).Message);
        Assert.Equal("Code", Only(measure.Recode("CS/08", [DefinedMeasure.Of("CS 08")], DefinedMeasure.Officer)).Field);
        Assert.Equal("This is its code already.", Only(measure.Recode(" CS07 ", [other], DefinedMeasure.Officer)).Message);
        Assert.Equal("Code changed from CS07 to LET1; its address stays", measure.Recode("LET1", [other], DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal(("LET1", "cs07"), (measure.Code, measure.Slug));
    }

    [Fact]
    public void A_cost_is_another_measure()
    {
        var (measure, cost) = (DefinedMeasure.Of(), DefinedMeasure.Of("FIN1"));
        Assert.Contains("do not let you", Only(measure.PairWithCost(cost, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Cost", Only(measure.PairWithCost(measure, DefinedMeasure.Officer)).Field);
        Assert.Equal("Nothing was changed.", Only(measure.PairWithCost(null, DefinedMeasure.Officer)).Message);
        Assert.Equal("FIN1 is shown beside it as its cost", measure.PairWithCost(cost, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("No cost is shown beside it any more", measure.PairWithCost(null, DefinedMeasure.Officer).Value!.InWords);
    }

    [Fact]
    public void Parts_are_named_once_and_end_with_a_reason()
    {
        var measure = DefinedMeasure.Of();
        Series Part(string dimension, string name) => new() { Id = Guid.CreateVersion7(), MeasureId = measure.Id, Kind = SeriesKind.Part, Dimension = dimension, Name = name };
        var north = Part("Area", "North");
        Assert.Contains("do not let you", Only(measure.AddPart(north, [], DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        var added = measure.AddPart(north, [], DefinedMeasure.Officer).Value!;
        Assert.Equal(("Part added: Area, North", "part", north.Id), (added.InWords, added.Along[0].Named, added.Along[0].Id));
        Assert.Equal("Name", Only(measure.AddPart(Part("area", "north"), [north], DefinedMeasure.Officer)).Field);
        Assert.NotNull(measure.AddPart(Part("Tier", "North"), [north], DefinedMeasure.Officer).Value);
        Assert.Equal(["Dimension", "Name"], measure.AddPart(Part("", ""), [], DefinedMeasure.Officer).Problems.Select(problem => problem.Field));
        Assert.Contains("500 parts", Only(measure.AddPart(Part("Area", "X"), [.. Enumerable.Range(0, Measure.MostParts).Select(n => Part("Area", $"{n}"))], DefinedMeasure.Officer)).Message, StringComparison.Ordinal);

        Assert.Contains("do not let you", Only(measure.EndPart(north, DefinedMeasure.Today, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("There is no such part.", Only(measure.EndPart(Series.WholeOf(measure), DefinedMeasure.Today, "x", DefinedMeasure.Officer)).Message);
        Assert.Equal(["On", "Because"], measure.EndPart(north, null, null, DefinedMeasure.Officer).Problems.Select(problem => problem.Field));
        Assert.Equal("North ended on 28 November 2026", measure.EndPart(north, DefinedMeasure.Today, "Wards changed", DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("already", Only(measure.EndPart(north, DefinedMeasure.Today, "x", DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        var later = new NewFigure { SeriesId = north.Id, Period = Period.Month(2027, 1), Value = 1 };
        Assert.Equal("North ended on 28 November 2026.", Only(Recording.Of(later, measure, north, null, false, FigureState.Entered, null, DefinedMeasure.Officer with { Today = new(2027, 3, 1) })).Message);
    }
}

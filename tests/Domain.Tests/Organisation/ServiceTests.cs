using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class ServiceTests
{
    private readonly Service _top = new() { Id = Id(1), Name = "Communities" };
    private readonly Service _middle = new() { Id = Id(2), Name = "Libraries", ParentId = Id(1) };
    private readonly Service _leaf = new() { Id = Id(3), Name = "Mobile libraries", ParentId = Id(2) };
    private readonly Service _ended = new() { Id = Id(4), Name = "Archives", EndedOn = new DateOnly(2026, 1, 1) };

    private IReadOnlyCollection<Service> All => [_top, _middle, _leaf, _ended];

    private static string Field<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Field;

    [Fact]
    public void A_service_begins_with_a_tidy_name_of_its_own_under_one_that_exists()
    {
        var service = new Service { Id = Id(9), Name = "" };
        Assert.Equal(["Name", "Parent"], service.Begin(" communities ", Id(4), All, Organiser).Problems.Select(p => p.Field));
        Assert.Equal("Name", Field(service.Begin("  ", null, All, Organiser)));
        Assert.Equal("Name", Field(service.Begin(new string('x', 201), null, All, Organiser)));
        Assert.Equal("Name", Field(service.Begin("A\u0000B", null, All, Organiser)));
        Assert.Equal("Parent", Field(service.Begin("New", Id(77), All, Organiser)));
        Assert.Equal("", Field(service.Begin("New", null, All, Member)));
        Assert.Equal("Added", service.Begin("  Country   parks ", Id(1), All, Organiser).Value!.InWords);
        Assert.Equal(("Country parks", Id(1)), (service.Name, service.ParentId!.Value));
        Assert.NotNull(new Service { Id = Id(10), Name = "" }.Begin("Archives", null, All, Organiser).Value); // the name of one that ended is free again
    }

    [Fact]
    public void A_service_is_renamed_but_not_to_the_name_that_it_has_or_another_has()
    {
        Assert.Equal("", Field(_leaf.Rename("Bookmobiles", All, Member)));
        Assert.Equal("Name", Field(_leaf.Rename("LIBRARIES", All, Organiser)));
        Assert.Equal("Name", Field(_leaf.Rename("Mobile libraries", All, Organiser)));
        Assert.Equal("Renamed from Mobile libraries to Bookmobiles", _leaf.Rename("Bookmobiles", All, Organiser).Value!.InWords);
    }

    [Fact]
    public void A_service_moves_anywhere_but_into_itself()
    {
        Assert.Equal("", Field(_leaf.Move(null, All, Member)));
        Assert.Contains("belongs to Communities itself", Assert.Single(_top.Move(Id(3), All, Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Parent", Field(_top.Move(Id(1), All, Organiser)));
        Assert.Equal("Parent", Field(_leaf.Move(Id(2), All, Organiser)));
        Assert.Equal("Moved under Communities", _leaf.Move(Id(1), All, Organiser).Value!.InWords);
        Assert.Equal("Moved to the top of the council", _leaf.Move(null, All, Organiser).Value!.InWords);
    }

    [Fact]
    public void A_service_ends_only_when_nothing_hangs_on_it_and_the_problem_names_what_does()
    {
        var post = new Post { Id = Id(20), Title = "Head of Libraries", ServiceId = Id(2) };
        Assert.Equal("", Field(_middle.End(Today, All, [post], Member)));
        Assert.Equal("EndsOn", Field(_middle.End(null, All, [post], Organiser)));
        Assert.Equal("EndsOn", Field(_middle.End(Today.AddDays(1), All, [post], Organiser)));
        Assert.Contains("Mobile libraries, Head of Libraries", Assert.Single(_middle.End(Today, All, [post], Organiser).Problems).Message, StringComparison.Ordinal);
        (_leaf.EndedOn, post.EndedOn) = (Today, Today);
        Assert.Equal("Ended on 23 November 2026", _middle.End(Today, All, [post], Organiser).Value!.InWords);
        Assert.Equal("", Field(_middle.End(Today, All, [post], Organiser)));
    }
}

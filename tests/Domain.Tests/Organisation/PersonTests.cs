using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class PersonTests
{
    private static string Field<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Field;

    [Theory]
    [InlineData("", true)]
    [InlineData("a.b@council.gov.uk", true)]
    [InlineData("a b@council.gov.uk", false)]
    [InlineData("council.gov.uk", false)]
    [InlineData("a@b@c.uk", false)]
    [InlineData("a@council", false)]
    [InlineData("a@council.", false)]
    [InlineData("@council.uk", false)]
    public void An_address_looks_like_one(string email, bool is_one) => Assert.Equal(is_one, Person.IsEmail(email));

    [Fact]
    public void An_address_longer_than_mail_allows_is_none() => Assert.False(Person.IsEmail(new string('a', 250) + "@b.uk"));

    [Fact]
    public void A_person_has_a_name_and_an_address_of_their_own_and_events_do_not_name_them()
    {
        var known = new Person { Id = Id(1), Name = "Ann", Email = "ann@x.uk" };
        var person = new Person { Id = Id(2), Name = "" };
        Assert.Equal("", Field(person.Begin("Ben", "", [known], Member)));
        Assert.Equal(["Name", "Email"], person.Begin(" ", "ANN@x.uk", [known], Organiser).Problems.Select(p => p.Field));
        Assert.Equal("Email", Field(person.Begin("Ben", "ben", [known], Organiser)));
        var added = person.Begin("Ben", " ", [known], Organiser).Value!;
        Assert.Equal(("Added", "a person"), (added.InWords, added.About.Name));
        Assert.Null(person.Email);
        Assert.Equal("", Field(person.Change("Ben", null, [known], Member)));
        Assert.Equal("Name", Field(person.Change("", null, [known], Organiser)));
        Assert.Equal("", Field(person.Change("Ben", null, [known], Organiser)));
        Assert.Equal("Changed: name, e-mail address", person.Change("Benjamin", "ben@x.uk", [known], Organiser).Value!.InWords);
    }

    [Fact]
    public void A_leaver_ends_what_they_hold_and_whom_they_stand_in_for()
    {
        var person = new Person { Id = Id(1), Name = "Ann" };
        var holding = new PostHolding { Id = Id(2), PostId = Id(3), PersonId = Id(1), From = new DateOnly(2026, 1, 1) };
        var over = new PostHolding { Id = Id(4), PostId = Id(3), PersonId = Id(1), From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 12, 31) };
        var delegation = new Delegation { Id = Id(5), PostId = Id(6), PersonId = Id(1), From = Today, To = Today.AddDays(30) };
        Assert.Equal("", Field(person.Leave(Today, [], [], Member)));
        Assert.Equal("LastDay", Field(person.Leave(null, [], [], Organiser)));
        Assert.Equal("LastDay", Field(person.Leave(new DateOnly(2025, 6, 1), [holding], [], Organiser)));
        var left = person.Leave(Today, [holding, over], [delegation], Organiser).Value!;
        Assert.Equal(("Left; last day 23 November 2026", Today, Today, new DateOnly(2025, 12, 31)), (left.InWords, holding.To!.Value, delegation.To, over.To!.Value));
        Assert.Equal(["holding1", "delegation1"], left.Along.Select(a => a.Named));
        Assert.Equal("LastDay", Field(person.Leave(Today, [], [], Organiser)));
    }
}

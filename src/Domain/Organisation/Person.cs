using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody who holds posts. Name and address are personal: History keeps only a keyed hash of them.</summary>
public sealed class Person
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxName = 200;

    /// <summary>The most characters of an address.</summary>
    public const int MaxEmail = 254;

    /// <summary>Their identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council that they work with.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Their name; shown only to those who run the organisation.</summary>
    public required string Name { get; set; }

    /// <summary>Where reminders go; null when none may be sent.</summary>
    public string? Email { get; set; }

    /// <summary>The last day with the council; null while they are here.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>How History names them: without their name.</summary>
    public RecordRef Ref => new("person", Id, "a person");

    /// <summary>Whether an address can be one.</summary>
    /// <param name="email">The address; empty for none.</param>
    public static bool IsEmail(string? email) =>
        Naming.Tidy(email) is var tidy && (tidy.Length == 0 || (tidy.Length <= MaxEmail && !tidy.Contains(' ', StringComparison.Ordinal) && tidy.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Trim('.').Contains('.', StringComparison.Ordinal)));

    /// <summary>Gives a new person a name and an address.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="email">Their address; empty for none.</param>
    /// <param name="people">Everybody whom the council knows.</param>
    /// <param name="actor">Who adds them.</param>
    public Outcome<PersonAdded> Begin(string? name, string? email, IEnumerable<Person> people, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change people"); }
        if (Faults(name, email, people) is { Count: > 0 } faults) { return faults; }

        (Name, Email) = (Naming.Tidy(name), Address(email));
        return new PersonAdded(Ref);
    }

    /// <summary>Changes their name or address.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="email">Their address; empty for none.</param>
    /// <param name="people">Everybody whom the council knows.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<PersonChanged> Change(string? name, string? email, IEnumerable<Person> people, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change people"); }
        if (Faults(name, email, people) is { Count: > 0 } faults) { return faults; }

        List<string> fields = [];
        if (Name != Naming.Tidy(name)) { fields.Add("name"); }
        if (Email != Address(email)) { fields.Add("e-mail address"); }
        if (fields.Count == 0) { return new Problem("", "Nothing was changed."); }
        (Name, Email) = (Naming.Tidy(name), Address(email));
        return new PersonChanged(Ref, fields);
    }

    /// <summary>Records that they leave. What they hold, and whom they stand in for, ends with their last day.</summary>
    /// <param name="on">Their last day.</param>
    /// <param name="holdings">Their holdings.</param>
    /// <param name="delegations">The delegations in which they stand in.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<PersonLeft> Leave(DateOnly? on, IEnumerable<PostHolding> holdings, IEnumerable<Delegation> delegations, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("record that somebody leaves"); }
        if (LeftOn is { } left) { return new Problem("LastDay", $"Their last day was recorded already: {left.InWords()}."); }
        if (on is not { } day) { return new Problem("LastDay", "Give their last day, such as 31 12 2026."); }

        var held = holdings.Where(h => h.To is null || h.To > day).ToList();
        if (held.Any(h => h.From > day)) { return new Problem("LastDay", $"They take up a post on {held.Max(h => h.From).InWords()}, after that day. Put that right first."); }

        var standing = delegations.Where(d => d.To > day).ToList();
        LeftOn = day;
        foreach (var holding in held) { holding.To = day; }
        foreach (var delegation in standing) { delegation.To = day; }
        return new PersonLeft(Ref, day, held, standing);
    }

    private static string? Address(string? email) => Naming.Tidy(email) is { Length: > 0 } address ? address : null;

    private List<Problem> Faults(string? name, string? email, IEnumerable<Person> people)
    {
        List<Problem> problems = [];
        if (Naming.Fault("Name", name, "the person", MaxName, []) is { } fault) { problems.Add(fault); }
        if (!IsEmail(email)) { problems.Add(new("Email", "This is not an e-mail address. It looks like name@council.gov.uk.")); }
        else if (Address(email) is { } address && people.Any(p => p.Id != Id && p.LeftOn is null && Naming.Same(p.Email, address))) { problems.Add(new("Email", "Another person has this e-mail address.")); }
        return problems;
    }
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody who holds posts. Name and address are personal: History keeps only a keyed hash of them.</summary>
public sealed class Person
{
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
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A part of the council: a directorate, division or service unit, in a tree (R1).</summary>
public sealed class Service
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council that it belongs to.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its name; unique among the services that have not ended.</summary>
    public required string Name { get; set; }

    /// <summary>The service above it; null at the top.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("service", Id, Name);
}

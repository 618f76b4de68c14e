using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A post: people hold it over time, and it, not they, leads actions (R2).</summary>
public sealed class Post
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council that it belongs to.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its title, as in "Head of Consultation"; unique among the posts that have not ended.</summary>
    public required string Title { get; set; }

    /// <summary>Its acronym in papers, as in "CEX"; null when it has none.</summary>
    public string? Acronym { get; set; }

    /// <summary>The service that it is in; null for the council as a whole.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The post that it answers to, who hears when it does not answer; null at the top.</summary>
    public Guid? ReportsToId { get; set; }

    /// <summary>The classes of posts that it is in, as in "Managing Directors".</summary>
    public List<string> Classes { get; set; } = [];

    /// <summary>The last day on which it existed; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("post", Id, Title);
}

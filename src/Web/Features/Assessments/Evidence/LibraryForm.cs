using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of a piece of evidence.</summary>
public sealed class LibraryForm
{
    public string? Title { get; set; }
    public string? Link { get; set; }
    public Guid? Measure { get; set; }
    public Guid? Action { get; set; }
    public string? Decision { get; set; }
    public DateParts DatedOn { get; set; } = new();
    public Guid? OwnerPost { get; set; }
    public int? StaleAfterMonths { get; set; }

    public static LibraryForm Of(Evidence evidence) => new() { DatedOn = DateParts.Of(evidence.DatedOn), OwnerPost = evidence.OwnerPost, StaleAfterMonths = evidence.StaleAfterMonths };

    public IReadOnlyList<Problem> Faults => DatedOn.Fault("Form.DatedOn", "The date") is { } fault ? [fault] : [];

    public EvidenceDetails Details => new() { DatedOn = DatedOn.Read(), OwnerPost = OwnerPost, StaleAfterMonths = StaleAfterMonths };

    public EvidenceSource Source => new() { Link = Link, Measure = Measure, Action = Action, Decision = Decision };

    /// <summary>The problem beside the box of this form.</summary>
    public static Problem Place(Problem problem) => problem.Field is "" or "File" || problem.Field[0] == '_' ? problem : problem with { Field = $"Form.{problem.Field}" };
}

/// <summary>The form as a part of the page binds it: under the name Form.</summary>
public sealed record EvidenceFields(LibraryForm Form);

using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of a finding.</summary>
public sealed class FindingForm
{
    public string? Title { get; set; }
    public List<int> Paragraphs { get; set; } = [];
    public Guid? OwnerPost { get; set; }
    public DateParts Due { get; set; } = new();
    public string? Foreseen { get; set; }

    public static FindingForm Of(Finding finding) => new() { Title = finding.Title, Paragraphs = [.. finding.Paragraphs], OwnerPost = finding.OwnerPost, Due = DateParts.Of(finding.Due), Foreseen = finding.Foreseen };

    public IReadOnlyList<Problem> Faults => Due.Fault("Form.Due", "The day") is { } fault ? [fault] : [];

    public FindingDetails Read() => new() { Title = Title, Paragraphs = Paragraphs, OwnerPost = OwnerPost, Due = Due.Read(), Foreseen = Foreseen };
}

/// <summary>The form of a finding with the inspection that it is of.</summary>
public sealed record FindingFields(FindingForm Form, OpenedInspection Opened);

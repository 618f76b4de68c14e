using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of a self-assessment.</summary>
public sealed class SelfAssessmentForm
{
    public Guid? EditionId { get; set; }
    public string? Title { get; set; }
    public string? Subject { get; set; }
    public Guid? ServiceId { get; set; }
    public string? Year { get; set; }
    public Guid? BeforeId { get; set; }
    public Guid? InspectionId { get; set; }
    public DateParts Due { get; set; } = new();
    public Guid? ReaderPost { get; set; }

    public static SelfAssessmentForm Of(SelfAssessment assessment) => new()
    {
        EditionId = assessment.EditionId,
        Title = assessment.Title,
        Subject = assessment.Subject,
        ServiceId = assessment.ServiceId,
        Year = assessment.Year,
        BeforeId = assessment.BeforeId,
        InspectionId = assessment.InspectionId,
        Due = DateParts.Of(assessment.Due),
        ReaderPost = assessment.ReaderPost,
    };

    public IReadOnlyList<Problem> Faults => Due.Fault("Form.Due", "The day") is { } fault ? [fault] : [];

    public SelfAssessmentDetails Read() => new() { Title = Title, Subject = Subject, ServiceId = ServiceId, Year = Year, BeforeId = BeforeId, InspectionId = InspectionId, Due = Due.Read(), ReaderPost = ReaderPost };
}

/// <summary>The form with what it offers: a tuple would lose the name under which its boxes are bound.</summary>
public sealed record SelfAssessmentFields(SelfAssessmentForm Form, SelfAssessmentChoices Choices);

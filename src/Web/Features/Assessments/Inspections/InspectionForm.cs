using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of an inspection.</summary>
public sealed class InspectionForm
{
    public string? Title { get; set; }
    public string? Body { get; set; }
    public string? Framework { get; set; }
    public Guid? BesideId { get; set; }
    public DateParts FieldWork { get; set; } = new();
    public DateParts PublishedOn { get; set; } = new();
    public List<Guid> Plans { get; set; } = [];

    public static InspectionForm Of(Inspection inspection) => new()
    {
        Title = inspection.Title,
        Body = inspection.Body,
        Framework = inspection.Framework,
        BesideId = inspection.BesideId,
        FieldWork = DateParts.Of(inspection.FieldWork),
        PublishedOn = DateParts.Of(inspection.PublishedOn),
        Plans = [.. inspection.Plans],
    };

    public IReadOnlyList<Problem> Faults => [.. new[] { FieldWork.Fault("Form.FieldWork", "The first day on site"), PublishedOn.Fault("Form.PublishedOn", "The day of publication") }.OfType<Problem>()];

    public InspectionDetails Read() => new() { Title = Title, Body = Body, Framework = Framework ?? "", BesideId = BesideId, FieldWork = FieldWork.Read(), PublishedOn = PublishedOn.Read(), Plans = Plans };
}

/// <summary>The form of an inspection with what it offers.</summary>
public sealed record InspectionFields(InspectionForm Form, InspectionChoices Choices);

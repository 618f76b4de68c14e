using GoldenThread.Domain.Engagement;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A question as typed.</summary>
public sealed class QuestionForm
{
    public string? Words { get; set; }
    public string? AboutPath { get; set; }
    public string? AboutTitle { get; set; }
    public Guid? OwnerPostId { get; set; }
    public bool IsNeeded { get; set; }

    public QuestionDetails Read() => new() { Words = Words, AboutPath = AboutPath, AboutTitle = AboutTitle, OwnerPostId = OwnerPostId, IsNeeded = IsNeeded };
}

using GoldenThread.Domain.Delivery;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A programme as typed.</summary>
public sealed class ProgrammeForm
{
    public string? Title { get; set; }
    public string? Purpose { get; set; }
    public Guid? OwnerPostId { get; set; }
    public Guid? BoardId { get; set; }

    public static ProgrammeForm Of(Programme programme) => new() { Title = programme.Title, Purpose = programme.Purpose, OwnerPostId = programme.OwnerPostId, BoardId = programme.BoardId };

    public ProgrammeDetails Read() => new() { Title = Title, Purpose = Purpose, OwnerPostId = OwnerPostId, BoardId = BoardId };
}

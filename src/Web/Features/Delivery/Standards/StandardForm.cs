using GoldenThread.Domain.Delivery;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A management standard as typed.</summary>
public sealed class StandardForm
{
    public string? Title { get; set; }
    public string? Context { get; set; }

    /// <summary>One a line.</summary>
    public string? Standards { get; set; }
    public string? Roles { get; set; }
    public string? Guidance { get; set; }
    public Guid? OwnerPostId { get; set; }
    public string? Reason { get; set; }

    public static StandardForm Of(ManagementStandard standard) => new() { Title = standard.Title, Context = standard.Context, Standards = string.Join('\n', standard.Standards), Roles = standard.Roles, Guidance = standard.Guidance, OwnerPostId = standard.OwnerPostId };

    public StandardDetails Read() => new() { Title = Title, Context = Context, Standards = Typed.Lines(Standards), Roles = Roles, Guidance = Guidance, OwnerPostId = OwnerPostId };
}

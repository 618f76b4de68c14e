using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Design;

/// <summary>One field of every kind.</summary>
public sealed class SampleForm
{
    public string? Title { get; set; }
    public string? Lead { get; set; }
    public string? Status { get; set; }
    public string? Cause { get; set; }
    public DateParts Due { get; set; } = new();
    public decimal? Cost { get; set; }
    public List<string> Boards { get; set; } = [];
    public string? Comment { get; set; }
    public bool Confirmed { get; set; }
    public string? Password { get; set; }
    public IFormFile? File { get; set; }
}

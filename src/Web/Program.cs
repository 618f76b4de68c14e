using GoldenThread.Web.Plumbing.Design;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages().WithRazorPagesRoot("/Features");
builder.Services.AddDesign();
var app = builder.Build();
app.UseStaticFiles();
app.MapRazorPages();
await app.RunAsync();

public partial class Program;

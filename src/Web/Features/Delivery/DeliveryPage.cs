using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A page of this room on which something can be done.</summary>
public abstract class DeliveryPage(ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk);
